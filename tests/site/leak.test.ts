import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import JSZip from 'jszip';
import {printPdf} from '../../scripts/export/printPdf';
import {filesBelow} from '../support/builtSite';
import {findWords, makeCanary, readings} from '../support/canary';
import {guideEditions} from '../support/guideEditions';
import {problemOf, readPages} from '../support/pageLinks';
import {PLANTS, plantAll} from '../support/plants';
import {publicAddresses} from '../support/publicSources';
import {copySite, type SiteCopy} from '../support/siteCopy';

/** Two builds without a cache to start from, on a machine that does other things too. */
const BUILDS_LIMIT_MS = 600_000;
/** Two papers printed and opened, on the same machine. */
const FILES_LIMIT_MS = 60_000;

describe('職員だけの文に見分けの言葉を置き、職員向けの次に公開用のサイトを、同じ場所で作ると', () => {
  let copy: SiteCopy;
  const site = (audience: 'staff' | 'public'): string => path.join(copy.folder, 'build', audience);
  let leaks: ReadonlyMap<string, readonly string[]>;
  let shown: ReadonlyMap<string, readonly string[]>;
  beforeAll(async () => {
    copy = copySite();
    plantAll(copy);
    for (const audience of ['staff', 'public'] as const) stopOnFailure(copy.build(audience));
    stopOnFailure(copy.run('pack', '--audience', 'public', '--out', 'build/public/pack'));
    const words = PLANTS.flatMap(({canary}) => [canary.ascii, canary.japanese]);
    [leaks, shown] = await Promise.all((['public', 'staff'] as const).map((audience) => findWords(site(audience), words)));
  }, BUILDS_LIMIT_MS);
  afterAll(() => copy.remove());

  test.each(PLANTS)('公開用のサイトとファイル一式には、$whereが1バイトも出ない', ({canary}) => {
    expect([canary.ascii, canary.japanese].flatMap((word) => leaks.get(word) ?? [])).toEqual([]);
  });

  test('公開用のファイル一式には、Word、Excel、PDFがあり、中まで開いて確かめている', () => {
    const files = filesBelow(site('public')).filter((file) => file.startsWith('pack/'));
    expect(['docx', 'xlsx', 'pdf', 'csv'].filter((ending) => !files.some((file) => file.endsWith(`.${ending}`)))).toEqual([]);
  });

  test('職員向けには、編集者だけが見るもののほかのすべてが、英字でも日本語でも出る', () => {
    const expected = PLANTS.filter(({reaches}) => reaches === 'staff').flatMap(({canary}) => [canary.ascii, canary.japanese]);
    expect([...shown.keys()].sort()).toEqual(expected.sort());
  });

  test('職員向けでは、検索の記録と、Wordファイルの題にも出る', () => {
    const [body, label] = ['body', 'editionLabel'].map((place) => PLANTS.find((plant) => plant.place === place)!.canary.japanese);
    expect(shown.get(body)?.some((file) => file.startsWith('data/search/'))).toBe(true);
    expect(shown.get(label)?.some((file) => file.endsWith('.docx'))).toBe(true);
  });

  test('公開用には、ソースマップも、元のファイルの場所も、編集した人の名前もない', async () => {
    const files = filesBelow(site('public'));
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    const texts = files.filter((file) => /\.(html|js|css|json|xml|txt|svg)$/.test(file)).map((file) => ({file, text: fs.readFileSync(path.join(site('public'), file), 'utf8')}));
    const inner = [copy.folder, '@site/', 'sourceMappingURL', 'node_modules/', 'guides/outsourcing', 'docs/plan', ...editors()];
    expect(texts.flatMap(({file, text}) => inner.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`))).toEqual([]);
  });

  test('公開用のページは、公開と書かれたものと、入口・検索・変更点・出典の一覧・様式だけである', () => {
    const addresses = [...readPages(site('public')).keys()].filter((address) => !/^\/($|404\.html$|search\/(readings\/)?$|sources\/$|changes\/|groups\/templates\/[a-z]+\/$)/.test(address));
    expect(addresses.sort()).toEqual(publicAddresses(copy.folder));
  });

  test('公開用でも、サイトの中を指すリンクは、ページも見出しも、すべてある', () => {
    const pages = readPages(site('public'));
    const problems = [...pages.values()].flatMap(({address, links}) => links.flatMap((link) => problemOf(link, {from: address, folder: site('public'), pages}) ?? []));
    expect(problems).toEqual([]);
  });

  test('公開用では、旧版だけが検索エンジンに載らず、地図（sitemap）には日付のない番地だけが載る', () => {
    const hidden = [...readPages(site('public')).values()].filter(({html}) => html.includes('noindex')).map(({address}) => address);
    expect(hidden.filter((address) => !/^\/[a-z]+\/\d{4}-\d\d-\d\d\//.test(address))).toEqual([]);
    expect(hidden).toEqual(expect.arrayContaining(['guideline', 'outsourcing'].map((guide) => `/${guide}/${guideEditions(guide).old.id}/`)));
    const map = fs.readFileSync(path.join(site('public'), 'sitemap.xml'), 'utf8');
    expect(map).toContain('/outsourcing/npo/flow/');
    expect(map.match(/<loc>https?:\/\/[^/]+\/[a-z]+\/(\d|draft)[^<]*/g)).toBeNull();
  });
});

describe('探す目は、書き方が変わっても見分けの言葉を見つける', () => {
  const {text} = makeCanary(0);
  const coded = (code: (character: string) => string): string => [...text].map(code).join('');
  test.each([
    ['そのまま', text],
    ['\\uXXXX', coded((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)],
    ['%XX', [...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join('')],
    ['HTMLの16進の実体参照', coded((one) => `&#x${one.charCodeAt(0).toString(16)};`)],
    ['HTMLの10進の実体参照', coded((one) => `&#${one.charCodeAt(0)};`)],
    ['base64', Buffer.from(`{"a":"${text}"}`).toString('base64')],
    ['半角カナと大文字', text.toUpperCase().replace('カナリヤ', 'ｶﾅﾘﾔ')],
    ['間に空白と改行', coded((one) => `${one} \n`)],
  ])('%s', (_, written) => {
    expect(readings(Buffer.from(`x${written}y`)).some((reading) => reading.includes(text))).toBe(true);
  });
  test('圧縮したファイルの中、その中のWordの題、PDFの文と題、ファイルの名前', async () => {
    const folder = fs.mkdtempSync(path.join(fs.realpathSync('/tmp'), 'canary-'));
    const word = await new JSZip().file('docProps/core.xml', `<dc:title>${text}</dc:title>`).generateAsync({type: 'nodebuffer', compression: 'DEFLATE'});
    const files: Readonly<Record<string, Buffer>> = {
      'a.gz': gzipSync(text), 'a.br': brotliCompressSync(text), 'a.docx': word, 'a.zip': await new JSZip().file('in/b.docx', word).generateAsync({type: 'nodebuffer'}),
      'body.pdf': Buffer.from(printPdf(`<title>x</title><p>${text}</p>`, null)), 'title.pdf': Buffer.from(printPdf(`<title>${text}</title><p>x</p>`, null)), [`${text}.html`]: Buffer.from(''),
    };
    for (const [name, bytes] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), bytes);
    expect((await findWords(folder, [text])).get(text)).toEqual(Object.keys(files).sort());
    fs.rmSync(folder, {recursive: true});
  }, FILES_LIMIT_MS);
});

function stopOnFailure({status, output}: {readonly status: number | null; readonly output: string}): void {
  if (status !== 0) throw new Error(output);
}

/** Names and addresses of those who committed. */
function editors(): readonly string[] {
  const {stdout} = spawnSync('git', ['log', '--format=%an%n%ae'], {encoding: 'utf8'});
  return [...new Set(stdout.split('\n').filter((line) => line.length > 3))];
}
