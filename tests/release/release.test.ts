import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import {readGuides} from '../../src/plugins/guides/readGuides';
import {filesBelow} from '../support/builtSite';
import type {PageWords} from '../support/clauseWords';
import {readEditionWords} from '../support/editionWords';
import {missingWords} from '../support/missingWords';
import {readPdfBookmarks, readPdfWords, readWordWords} from '../support/paperWords';
import {copyCommit, type ReleaseCopy} from '../support/releaseCopy';

/** A release on 2 cores, alone on the machine (issue 7). */
const RELEASE_LIMIT_SECONDS = 480;
/** Two releases, on a machine that does other things too. */
const PREPARE_LIMIT_MS = 3_000_000;
const FILES_LIMIT_MS = 600_000;

interface GuideFile {
  /** Without its ending. */
  readonly file: string;
  readonly pages: readonly PageWords[];
}

let copies: readonly ReleaseCopy[];
let runs: readonly ReturnType<ReleaseCopy['release']>[];
const made = (index = 0): string => path.join(copies[index].folder, 'release', runs[index].made[0]);
const read = (file: string, index = 0): Buffer => fs.readFileSync(path.join(made(index), file));
const files = (ending: string): readonly string[] => filesBelow(made()).filter((file) => file.endsWith(ending));

beforeAll(() => {
  copies = [copyCommit(), copyCommit()];
  runs = copies.map((copy) => copy.release());
  for (const {output} of runs) process.stdout.write(output);
}, PREPARE_LIMIT_MS);
afterAll(() => copies?.forEach((copy) => copy.remove()));

describe('npm run release', () => {
  test('2つの場所で最後まで進み、1つのフォルダーだけを残す', () => {
    expect(runs.map(({status, made: folders}) => [status, folders.length])).toEqual([[0, 1], [0, 1]]);
  });
  test('8分で終わる', () => {
    expect(Math.min(...runs.map(({seconds}) => seconds))).toBeLessThan(RELEASE_LIMIT_SECONDS);
  });
  test('職員向け、公開用、オフライン版、ファイル一式、掲載文、確かめの値がある', () => {
    expect(fs.readdirSync(made()).sort()).toEqual(['README.txt', 'SHA256SUMS', 'offline', 'offline.zip', 'pack', 'posting.txt', 'public', 'serving', 'staff', 'version.json']);
  });
  test('確かめの値は、すべてのファイルを挙げ、sha256sumで確かめられる', () => {
    expect(read('SHA256SUMS').toString().trim().split('\n').map((line) => line.slice(66))).toEqual(filesBelow(made()).filter((file) => file !== 'SHA256SUMS'));
    expect(spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], {cwd: made(), encoding: 'utf8'})).toMatchObject({status: 0, stdout: ''});
  });
  test('別の場所で作っても、どのファイルも1バイトも違わない', () => {
    const [first, second] = [0, 1].map((index) => read('SHA256SUMS', index).toString().split('\n'));
    expect(first.filter((line) => !second.includes(line))).toEqual([]);
    expect(second).toHaveLength(first.length);
  });
  test('どのページの隣にも、縮めたファイルがあり、サーバーの設定の例がある', () => {
    const pages = files('.html').filter((file) => /^(staff|public)\//.test(file));
    const all = new Set(filesBelow(made()));
    expect(pages.filter((file) => !all.has(`${file}.gz`) || !all.has(`${file}.br`))).toEqual([]);
    expect(['staff', 'public'].flatMap((site) => ['nginx.conf', 'web.config', 'apache.htaccess'].map((name) => `serving/${site}/${name}`)).filter((file) => !all.has(file))).toEqual([]);
  });
  test('掲載文は400字までで、施行中の版を挙げる', () => {
    const text = read('posting.txt').toString().trim();
    expect([...text.replaceAll('\r', '')].length).toBeLessThanOrEqual(400);
    expect(text).toContain('協働の手引き　令和7年度版');
  });
});

describe('どのページとファイルにも、版の印がある', () => {
  const stamp = (): string => `${(JSON.parse(read('version.json').toString()) as {commit: string}).commit}`;
  test.each(['staff', 'public', 'offline'])('%s のすべてのページ', (site) => {
    const pages = files('.html').filter((file) => file.startsWith(`${site}/`));
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.filter((file) => !read(file).toString().includes(`name="portal-version" content="${stamp()}`))).toEqual([]);
  });
  test('CSVのあるファイル一式の説明', () => {
    expect(['staff', 'public'].filter((audience) => !read(`pack/${audience}/README.txt`).toString().includes(stamp()))).toEqual([]);
  });
  test('サイトの中のものも、ファイル一式も、すべてのWordとExcelとPDF', async () => {
    const office = files('x').filter((file) => /\.(docx|xlsx)$/.test(file));
    const unstamped = await Promise.all(office.map(async (file) => [(await (await JSZip.loadAsync(read(file))).file('docProps/core.xml')!.async('string')).includes(`<cp:version>${stamp()}`), file] as const));
    expect(office.length).toBeGreaterThan(200);
    expect(unstamped.filter(([isStamped]) => !isStamped)).toEqual([]);
    expect(files('.pdf').filter((file) => !pdf('pdftotext', file, '-').replace(/\s/g, '').includes(stamp()))).toEqual([]);
  }, FILES_LIMIT_MS);
});

describe('ファイル一式は、別のプログラムで開ける', () => {
  test('Word：誤りがなく、言語は日本語で、表には見出しの行がある', async () => {
    for (const file of files('.docx').filter((one) => one.startsWith('pack/'))) {
      const {messages} = await mammoth.extractRawText({buffer: read(file)});
      const zip = await JSZip.loadAsync(read(file));
      const [body, styles] = await Promise.all(['word/document.xml', 'word/styles.xml'].map((part) => zip.file(part)!.async('string')));
      expect([file, messages.filter(({type}) => type === 'error')]).toEqual([file, []]);
      expect([file, /w:lang [^>]*w:val="ja-JP"/.test(styles)]).toEqual([file, true]);
      if (/\/(guides|comparisons)\//.test(file)) expect([file, [...body.matchAll(/<w:tbl>[^]*?<\/w:tr>/g)].filter(([head]) => !head.includes('<w:tblHeader')).length]).toEqual([file, 0]);
    }
  }, FILES_LIMIT_MS);
  test('Excel：開け、手引きと台帳と対照表には式のセルがない', async () => {
    for (const file of files('.xlsx').filter((one) => one.startsWith('pack/'))) {
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(read(file) as never);
      expect(book.worksheets.length).toBeGreaterThan(0);
      const sheets = Object.entries((await JSZip.loadAsync(read(file))).files).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
      if (!file.includes('/templates/')) expect([file, (await Promise.all(sheets.map(([, part]) => part.async('string')))).filter((xml) => xml.includes('<f>'))]).toEqual([file, []]);
    }
  }, FILES_LIMIT_MS);
  test('PDF：構造の印と題があり、書体はすべて埋め込まれ、手引きにはしおりがある', () => {
    for (const file of files('.pdf').filter((one) => /^pack\/\w+\/(guides|comparisons)\//.test(one))) {
      const facts = pdf('pdfinfo', file);
      expect([file, /Tagged: +yes/.test(facts), /Title: +\S/.test(facts)]).toEqual([file, true, true]);
      expect([file, pdf('pdffonts', file).split('\n').slice(2).filter((line) => line !== '' && !/ yes (yes|no) +(yes|no) +\d+ +\d+$/.test(line))]).toEqual([file, []]);
      if (file.includes('/guides/')) expect([file, read(file).toString('latin1').includes('/Outlines')]).toEqual([file, true]);
    }
  }, FILES_LIMIT_MS);
  test('CSV：文のセルは、どれも式として動かない', () => {
    const active = files('.csv').filter((file) => file.startsWith('pack/')).flatMap((file) => (read(file).toString().match(/"[=+\-@＝＋－＠\t]/g) ?? []).map((cell) => `${file}: ${cell}`));
    expect(active.filter((cell) => !/"-$/.test(cell))).toEqual([]);
  });
});

describe.each(['staff', 'public'] as const)('ファイル一式の手引き（%s）', (audience) => {
  const editions = (): readonly GuideFile[] => readGuides(copies[0].folder, audience).guides.flatMap(({editions: all}) => all).flatMap((edition) => {
    const file = `pack/${audience}/guides/${edition.guide}_${edition.record.id}`;
    return fs.existsSync(path.join(made(), `${file}.docx`)) ? [{file, pages: readEditionWords(edition, {siteDir: copies[0].folder, audience})}] : [];
  });
  test('施行中の版は、どの手引きにも、WordとPDFがある', () => {
    const current = readGuides(copies[0].folder, audience).guides.flatMap(({editions: all}) => all.filter(({isCurrent}) => isCurrent)).map(({guide, record}) => `pack/${audience}/guides/${guide}_${record.id}`);
    expect(editions().map(({file}) => file)).toEqual(expect.arrayContaining(current));
    expect(editions().filter(({file}) => !fs.existsSync(path.join(made(), `${file}.pdf`)))).toEqual([]);
  });
  test('どの条項の文も、WordにもPDFにも、ページの順にあり、注も欠けない', async () => {
    for (const {file, pages} of editions()) {
      const papers = [await readWordWords(read(`${file}.docx`)), readPdfWords(read(`${file}.pdf`))];
      expect([file, ...papers.flatMap((paper) => pages.flatMap((page) => missingWords(page, paper)))]).toEqual([file]);
    }
  }, FILES_LIMIT_MS);
  test('PDFの見出しは、どれもしおりになり、表の見出しと箇条書きに構造の印がある', () => {
    for (const {file, pages} of editions()) {
      const bookmarks = readPdfBookmarks(read(`${file}.pdf`)).map((title) => title.replace(/注\d+/g, ''));
      expect([file, ...pages.flatMap(({clauses}) => clauses.map(({heading}) => heading)).filter((heading) => heading !== '' && !bookmarks.includes(heading))]).toEqual([file]);
      const marks = new Set(pdf('pdfinfo', `${file}.pdf`, '-struct').match(/^\s*\w+/gm)?.map((mark) => mark.trim()));
      expect([file, ...['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Table', 'TH', 'TD'].filter((mark) => !marks.has(mark))]).toEqual([file]);
    }
  }, FILES_LIMIT_MS);
});

describe('失敗したとき', () => {
  test('commitしていない変更があれば、作り始めずに断る', () => {
    fs.writeFileSync(path.join(copies[1].folder, 'memo.txt'), 'x');
    const before = runs[1].made;
    const {status, output, made: after} = copies[1].release();
    expect([status, after]).toEqual([1, before]);
    expect(output).toContain('まだcommitしていない変更があります');
  });
  test('途中の段階が失敗すれば、前の公開はそのまま残り、作りかけは残らない', () => {
    const {folder} = copies[1];
    fs.rmSync(path.join(folder, 'memo.txt'));
    fs.appendFileSync(path.join(folder, 'guides/handbook/draft/index.mdx'), '\n<script>x</script>\n');
    spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', 'commit', '-qam', 'break'], {cwd: folder});
    const {status, output, made: after} = copies[1].release();
    expect([status, after]).toEqual([1, runs[1].made]);
    expect(output).toContain('何も書いていません');
  }, FILES_LIMIT_MS);
});

function pdf(program: string, file: string, ...args: readonly string[]): string {
  const {status, stdout, stderr} = spawnSync(program, [path.join(made(), file), ...args], {encoding: 'utf8', maxBuffer: 100_000_000});
  if (status !== 0) throw new Error(`${program} ${file}: ${stderr}`);
  return stdout;
}
