import fs from 'node:fs';
import path from 'node:path';
import {load} from 'cheerio';
import {builtSite, filesBelow} from '../support/builtSite';
import {problemOf, readPages, type BuiltPage} from '../support/pageLinks';

const folder = builtSite();
const pages = readPages(folder);
const problem = (from: string) => (link: string) => problemOf(link, {from, folder, pages}) ?? [];
const guidePages = [...pages.values()].filter(({address}) => /^\/(handbook|guideline|outsourcing)\//.test(address));

test('サイトの中を指すリンクは、ページも見出しも、すべてある', () => {
  expect(pages.size).toBeGreaterThan(100);
  expect([...pages.values()].flatMap(({address, links}) => links.flatMap(problem(address)))).toEqual([]);
});

test('検索の結果に出る番地は、ページも見出しも、すべてある', () => {
  const files = filesBelow(path.join(folder, 'data/search')).filter((file) => file !== 'parts.js');
  const addresses = files.flatMap((file) => [...fs.readFileSync(path.join(folder, 'data/search', file), 'utf8').matchAll(/"address":"([^"]+)"/g)]).map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(500);
  expect(addresses.flatMap(problem('/search/'))).toEqual([]);
});

test('手引きのどの版のどの見出しも、英数字のIDを持ち、自分の各版の文へ1度でつながる', () => {
  const headings = guidePages.flatMap(headingsOf);
  expect(headings.length).toBeGreaterThan(500);
  expect(headings.filter(({id, history}) => !/^[a-z][a-z0-9-]*$/.test(id) || !/\/history\/.+\/#/.test(history) || !history.endsWith(`/#${id}`))).toEqual([]);
});

test('ページの番地は、どのリンクでも「/」で終わり、同じページに2つの書き方はない', () => {
  const bare = [...pages.values()].flatMap(({links}) => links).filter((link) => /^\/[^?#]*[^/?#]([?#]|$)/.test(link) && !/\.\w+([?#]|$)/.test(link));
  expect(bare).toEqual([]);
});

/** Headings of the text; the one over the notes is the Markdown reader's own. */
function headingsOf({address, html}: BuiltPage): {address: string; id: string; history: string}[] {
  const page = load(html);
  return page('article :is(h2, h3, h4, h5):not(#footnote-label)').toArray().map((heading) => ({
    address,
    id: heading.attribs.id ?? '',
    history: page(heading).parent().find('a[aria-label="この条項の沿革"]').attr('href') ?? '',
  }));
}
