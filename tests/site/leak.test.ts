import fs from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {findWords, makeCanary, readings} from '../support/canary';
import {guideEditions} from '../support/guideEditions';
import {problemOf, readPages} from '../support/pageLinks';
import {PLANTS, plantAll} from '../support/plants';
import {publicAddresses} from '../support/publicSources';
import {copySite, type SiteCopy} from '../support/siteCopy';

/** Two builds without a cache to start from, on a machine that does other things too. */
const BUILDS_LIMIT_MS = 600_000;

describe('職員だけの文に見分けの言葉を置き、職員向けの次に公開用のサイトを、同じ場所で作ると', () => {
  let copy: SiteCopy;
  const site = (audience: 'staff' | 'public'): string => path.join(copy.folder, 'build', audience);
  beforeAll(() => {
    copy = copySite();
    plantAll(copy);
    for (const audience of ['staff', 'public'] as const) {
      const {status, output} = copy.build(audience);
      if (status !== 0) throw new Error(output);
    }
  }, BUILDS_LIMIT_MS);
  afterAll(() => copy.remove());

  test.each(PLANTS)('公開用には、$whereが1バイトも出ない', ({canary}) => {
    expect(findWords(site('public'), [canary.ascii, canary.japanese])).toEqual(new Map());
  });

  test('職員向けには、コメントのほかのすべてが、英字でも日本語でも出る', () => {
    const [shown, unseen] = ['staff', 'nobody'].map((reaches) => PLANTS.filter((plant) => plant.reaches === reaches).flatMap(({canary}) => [canary.ascii, canary.japanese]));
    const found = findWords(site('staff'), [...shown, ...unseen]);
    expect([...found.keys()].sort()).toEqual([...shown].sort());
  });

  test('公開用のページは、公開と書かれたものと、入口・検索・変更点だけである', () => {
    const addresses = [...readPages(site('public')).keys()].filter((address) => !/^\/($|404\.html$|search\/$|changes\/)/.test(address));
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
  test('圧縮したファイルの中と、ファイルの名前', () => {
    const folder = fs.mkdtempSync(path.join(fs.realpathSync('/tmp'), 'canary-'));
    fs.writeFileSync(path.join(folder, 'a.gz'), gzipSync(text));
    fs.writeFileSync(path.join(folder, `${text}.html`), '');
    expect(findWords(folder, [text]).get(text)).toEqual(['a.gz', `${text}.html`]);
    fs.rmSync(folder, {recursive: true});
  });
});
