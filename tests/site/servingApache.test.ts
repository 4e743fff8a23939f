import fs from 'node:fs';
import type http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {compressFile} from '../../scripts/compress/compressFile';
import type {RunningServer} from '../../scripts/serving/runServer';
import {headerPolicy} from '../../src/plugins/delivery/contentPolicy';
import {HASHED_CACHE, headersOf, OTHER_CACHE} from '../../src/plugins/delivery/serving/siteRules';
import {toApache} from '../../src/plugins/delivery/serving/toApache';
import {askServer, hangUp, type Answer} from '../support/askServer';
import {builtSite, filesBelow} from '../support/builtSite';
import {runApache} from '../support/runApache';

jest.setTimeout(60_000);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'apache-site-'));
const [style, script] = [/^assets\/.*\.css$/, /^scripts\/SearchPage\..*\.js$/].map((pattern) => filesBelow(builtSite()).find((file) => pattern.test(file)) ?? '');
const PAGE = 'handbook/steps/index.html';
const packed = [PAGE, style, script];
const rules = {policy: headerPolicy([fs.readFileSync(path.join(builtSite(), PAGE), 'utf8')])};
let apache: RunningServer;
const ask = (address: string, headers?: http.OutgoingHttpHeaders): Promise<Answer> => askServer(apache.origin + encodeURI(address), headers);

beforeAll(async () => {
  // As root Apache gives its work to a user who sees what everybody sees.
  fs.chmodSync(folder, 0o755);
  for (const file of [...packed, '404.html', 'data/search/parts.js']) fs.cpSync(path.join(builtSite(), file), path.join(folder, file));
  for (const file of packed) await compressFile(path.join(folder, file));
  fs.writeFileSync(path.join(folder, 'web.config'), '<x/>');
  fs.writeFileSync(path.join(folder, '.htaccess'), toApache(rules));
  apache = await runApache(folder);
});
afterAll(async () => {
  hangUp();
  await apache?.stop();
  fs.rmSync(folder, {recursive: true});
});

describe('Apacheの設定の例で届けると', () => {
  test.each([['ページ', '/handbook/steps/'], ['スタイル', `/${style}`], ['データ', '/data/search/parts.js'], ['ないページ', '/ない/']])('%sの答えに、nginxと同じ見出しが付く', async (_, address) => {
    expect((await ask(address)).headers).toMatchObject(Object.fromEntries(headersOf(rules).map(([name, value]) => [name.toLowerCase(), value])));
  });
  test.each([['ページ', '/handbook/steps/', OTHER_CACHE], ['スタイル', `/${style}`, HASHED_CACHE], ['スクリプト', `/${script}`, HASHED_CACHE], ['データ', '/data/search/parts.js', OTHER_CACHE], ['ないスクリプト', '/scripts/none.js', OTHER_CACHE]])('%sを覚えておく長さは、nginxと同じである', async (_, address, expected) => {
    expect((await ask(address)).headers['cache-control']).toBe(expected);
    expect((await ask(address, {'Accept-Encoding': 'br'})).headers['cache-control']).toBe(expected);
  });
  test('変わっていないものは、もう一度は送らず、覚えておく長さも変わらない', async () => {
    for (const [address, cache] of [['/handbook/steps/', OTHER_CACHE], [`/${script}`, HASHED_CACHE]]) {
      const {headers} = await ask(address, {'Accept-Encoding': 'br'});
      const again = await ask(address, {'Accept-Encoding': 'br', 'If-None-Match': headers.etag});
      expect([again.status, again.body.length, again.headers['cache-control']]).toEqual([304, 0, cache]);
    }
  });
  test('ないページには、404の番号と、行き先を示すページを返す', async () => {
    const {status, body, headers} = await ask('/handbook/nothing/');
    expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(body.toString()).toContain('ページが見つかりません');
  });
  test.each([['br', brotliDecompressSync], ['gzip', gunzipSync]] as const)('縮めたファイル（%s）を、もう一度縮めずに、元と同じ中身と種類で返す', async (encoding, unpack) => {
    for (const [address, file] of [['/handbook/steps/', PAGE], [`/${style}`, style], [`/${script}`, script]]) {
      const [plain, {headers, body}] = [await ask(address), await ask(address, {'Accept-Encoding': encoding})];
      expect([headers['content-encoding'], headers.vary, headers['content-type']]).toEqual([encoding, 'Accept-Encoding', plain.headers['content-type']]);
      expect(body.equals(fs.readFileSync(path.join(folder, `${file}.${encoding === 'br' ? 'br' : 'gz'}`)))).toBe(true);
      expect(unpack(body).equals(fs.readFileSync(path.join(builtSite(), file)))).toBe(true);
    }
  });
  test('縮めたものを求めない相手には、元のファイルを返し、途中の置き場に混ぜないよう知らせる', async () => {
    const {headers, body} = await ask('/handbook/steps/');
    expect([headers['content-encoding'], headers.vary]).toEqual([undefined, 'Accept-Encoding']);
    expect(body.equals(fs.readFileSync(path.join(builtSite(), PAGE)))).toBe(true);
  });
  test('「/」を忘れた番地は、正しい番地へ送る', async () => {
    const {status, headers} = await ask('/handbook/steps');
    expect([status, headers.location]).toEqual([301, `${apache.origin}/handbook/steps/`]);
  });
  test.each(['/web.config', '/.htaccess'])('設定（%s）は見せない', async (address) => {
    expect((await ask(address)).status).toBe(404);
  });
  test('フォルダーの中の一覧は見せない', async () => {
    expect((await ask('/data/search/')).status).toBe(403);
  });
});
