import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import mammoth from 'mammoth';
import {printPdf} from '../../scripts/export/printPdf';
import {toTableDocx, toTableHtml, toTextHtml} from '../../src/exports';
import {readGuides} from '../../src/plugins/guides/readGuides';
import {revisionPairs, SITE} from './pairs';
import {readPdfPages} from './pdfText';

const PLACES = ['old.md', 'new.md'].map((name) => path.join(SITE, 'tests/fixtures/exports/箇条書きの言換え', name));
const [, fixture] = revisionPairs().find(([name]) => name === '箇条書きの言換え')!;
let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'export-test-'));
});
afterAll(() => fs.rmSync(folder, {recursive: true}));

function run(...args: readonly string[]) {
  const {status, stderr} = spawnSync(process.execPath, ['--import', 'tsx', path.join(SITE, 'scripts/export.ts'), ...args], {encoding: 'utf8', cwd: SITE});
  return {status, stderr};
}

describe('export の命令', () => {
  test('サイトと同じ対照表を書く', async () => {
    const out = path.join(folder, 'table.docx');
    expect(run(...PLACES, '--out', out)).toEqual({status: 0, stderr: ''});
    expect(Buffer.compare(fs.readFileSync(out), Buffer.from(await toTableDocx(fixture().document, {remarks: false, review: false})))).toBe(0);
  });

  test('PDFは、どの変更も載せ、すべてのページに手引きと版とページ番号を持ち、2度作っても同じ', () => {
    const out = path.join(folder, 'table.pdf');
    expect(run(...PLACES, '--format', 'pdf', '--out', out)).toEqual({status: 0, stderr: ''});
    const [first, second] = [fs.readFileSync(out), printPdf(toTableHtml(fixture().document, {remarks: false, review: false}), null)];
    const pages = readPdfPages(first);
    expect(pages.map((page) => page.slice(0, 40))).toEqual(pages.map((_, index) => expect.stringMatching(new RegExp(`^new新旧対照表（old\\.mdからnew\\.mdへの変更）${index + 1}／${pages.length}`))));
    expect(pages.join('')).toContain('個人の情報に基づいて利用可能な行政サービスを通知・申請支援する、オープンソースの自治体スーパーアプリを開発');
    expect(Buffer.compare(first, second)).toBe(0);
    expect(first.toString('latin1')).toMatch(/\/MarkInfo[\s\S]*\/Lang \(ja\)|\/Lang \(ja\)[\s\S]*\/MarkInfo/);
  });

  test('溶け込み版のPDFは、新しい文だけを載せる', () => {
    const words = readPdfPages(printPdf(toTextHtml(fixture().document, fixture().newer), null)).join('');
    expect([words.includes('自治体スーパーアプリを開発'), words.includes('自治体スーパーアプリの開発')]).toEqual([true, false]);
  });

  test('Chromiumがなければ、入れ方を言って止まる', () => {
    expect(() => printPdf('<p>', null, '')).toThrow('PDFを作るChromiumがありません。Chromiumを入れるか、環境変数CHROMIUMに場所を書いてください');
  });

  test('--all は、1つの手引きのすべての組を、そのまま開けるファイルに書く', async () => {
    const out = path.join(folder, 'all');
    expect(run('--all', '--guide', 'guideline', '--no-pdf', '--pairs', 'neighbours', '--audience', 'public', '--out', out)).toEqual({status: 0, stderr: ''});
    const ids = readGuides(SITE, 'public').guides.find(({record}) => record.id === 'guideline')!.editions.map(({record}) => record.id);
    const pairs = ids.slice(1).map((older, index) => `guideline_${older}_${ids[index]}`);
    const files = fs.readdirSync(path.join(out, 'guideline'));
    expect(files.sort()).toEqual(pairs.flatMap((pair) => ['changes.json', 'changes.xlsx', 'table.docx', 'tracked.docx'].map((name) => `${pair}_${name}`)).sort());
    const {value} = await mammoth.extractRawText({path: path.join(out, 'guideline', `${pairs[0]}_tracked.docx`)});
    expect(value).toContain('変わったことと理由');
  });

  test.each([
    ['ない手引き', ['--all', '--guide', 'nai', '--out', 'x'], '--guide「nai」という手引きはありません。'],
    ['知らない形式', [...PLACES, '--format', 'odt', '--out', 'x'], '使い方：npm run export'],
    ['日付でない日', [...PLACES, '--out', 'x', '--date', '2024-02-30'], '--date「2024-02-30」は日付ではありません'],
    ['ないファイル', ['ない.md', PLACES[1], '--out', 'x'], 'ない.md：ありません'],
    ['公開できない文', [...PLACES, '--out', 'x', '--audience', 'public'], 'audience「public」に見せられる'],
  ])('%s は、直し方を言って断り、何も書かない', (_, args, message) => {
    const {status, stderr} = run(...args);
    expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
    expect(fs.existsSync(path.join(SITE, 'x'))).toBe(false);
  });
});
