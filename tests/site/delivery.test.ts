import fs from 'node:fs';
import path from 'node:path';
import {load} from 'cheerio';
import {measurePage} from '../../scripts/page-weight/measurePage';
import {readGuides} from '../../src/plugins/guides/readGuides';
import {useSite} from '../support/browser';
import {builtSite, filesBelow, TEMPLATES} from '../support/builtSite';
import {readPages} from '../support/pageLinks';

/** From ../shared/design/architecture.md, Delivery. In bytes after gzip. */
const JS_LIMIT = 15_000;
const TOTAL_LIMIT = 45_000;

const site = useSite();
const folder = builtSite();
const pages = [...readPages(folder).values()];
const guideFiles = filesBelow(folder).filter((file) => /^(handbook|guideline|outsourcing)\/.*\.html$/.test(file));
const read = (file: string): string => fs.readFileSync(path.join(folder, file), 'utf8');

test('画面の土台（フレームワーク）のスクリプトは、サイトに1つもない', () => {
  expect(fs.existsSync(path.join(folder, 'assets/js'))).toBe(false);
  expect(pages.filter(({html}) => /<(script|link)[^>]*(assets\/js|preload|prefetch)/.test(html)).map(({address}) => address)).toEqual([]);
});

test('スクリプトは /scripts/ のファイルだけで、ページに直接書かれたものはない', () => {
  const scripts = pages.flatMap(({html}) => load(html)('script').toArray());
  expect(scripts.filter(({attribs}) => !/^\/scripts\/[\w/.-]+\.js$/.test(attribs.src ?? '') || attribs.type === 'module').filter(({attribs}) => attribs.type !== 'application/ld+json')).toEqual([]);
  // The page of the lint's rules speaks of such attributes; what counts is whether an element has one.
  const named = pages.filter(({html}) => /\son[a-z]+="|javascript:/.test(html));
  expect(named.filter(({html}) => hasScriptAttribute(html)).map(({address}) => address)).toEqual([]);
});

test('手引きのどのページも、重さの限度に収まる', () => {
  const weights = guideFiles.map((file) => ({file, ...measurePage(folder, file)}));
  expect(weights.length).toBeGreaterThan(50);
  expect(weights.filter(({js, total}) => js > JS_LIMIT || total > TOTAL_LIMIT)).toEqual([]);
});

test('重さに数えたファイルのほかに、ページが読み込むものはない', async () => {
  const page = await site.open();
  const loaded = new Set<string>();
  page.on('request', (request) => loaded.add(new URL(request.url()).pathname));
  await page.goto(TEMPLATES['表のある手引きのページ'], {waitUntil: 'networkidle'});
  const counted = measurePage(folder, 'handbook/contracts/index.html').files;
  expect([...loaded].filter((address) => address !== '/handbook/contracts/' && !counted.includes(address))).toEqual([]);
});

/** Every guide page has the first two; the pages for groups also have the switch of the furigana, with props that are the same everywhere. */
const GUIDE_FILES = ['/assets/css/styles', '/scripts/ReadingAids', '/scripts/page', '/scripts/props/'];

test('手引きのページが読むスクリプトと見た目のファイルは、どの版でも同じで、版のことを何も含まない', () => {
  const files = new Set(guideFiles.flatMap((file) => measurePage(folder, file).files.filter((name) => /\.(js|css)$/.test(name))));
  expect([...files].map((file) => file.replace(/(?<=^\/scripts\/props\/).*|\.[0-9a-f]+\.(?:js|css)$/, '')).sort()).toEqual(GUIDE_FILES);
  const editions = readGuides(path.join(__dirname, '../..'), 'staff').guides.flatMap((guide) => guide.editions.map(({record}) => record));
  const words = editions.flatMap(({id, label}) => (id === 'draft' ? [label] : [id, label]));
  expect([...files].filter((name) => words.some((word) => read(name).includes(word)))).toEqual([]);
});

test('現行版のページに出るほかの版へのリンクは、版ごとに「版を選ぶ」の1行だけである', () => {
  for (const {record, editions} of readGuides(path.join(__dirname, '../..'), 'staff').guides) {
    const links = load(read(`${record.id}/index.html`))('a').toArray().map(({attribs}) => attribs.href);
    for (const other of editions.filter(({isCurrent}) => !isCurrent)) expect(links.filter((link) => link.startsWith(`/${other.address}/`))).toHaveLength(1);
  }
});

function hasScriptAttribute(html: string): boolean {
  const page = load(html);
  return page('*').toArray().some((element) => Object.entries(page(element).attr() ?? {}).some(([name, value]) => name.startsWith('on') || /^javascript:/i.test(value.trim())));
}
