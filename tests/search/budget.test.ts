import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {buildScripts} from '../../src/plugins/delivery/buildScripts';

/** Issue 5 asks for 25 kB to ready, list of parts included. */
const SCRIPT_BUDGET = 25_000;

test('検索画面のスクリプトは、FlexSearchを含めて圧縮後（Brotli）25 kBまで', async () => {
  const outDir = fs.mkdtempSync(path.join(os.tmpdir(), 'search-budget-'));
  const {islands} = await buildScripts({siteDir: process.cwd(), outDir, names: ['SearchPage']});
  expect(brotliCompressSync(fs.readFileSync(path.join(outDir, islands.SearchPage))).length).toBeLessThanOrEqual(SCRIPT_BUDGET);
  fs.rmSync(outDir, {recursive: true});
});

test('FlexSearchを知るファイルは encoder.ts だけ', () => {
  const files = fs.readdirSync('src', {recursive: true, encoding: 'utf8'}).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
  const knowing = files.filter((file) => /from '[^']*flexsearch/.test(fs.readFileSync(path.join('src', file), 'utf8')));
  expect(knowing).toEqual([path.join('search', 'encoder.ts')]);
});
