import {load} from 'cheerio';
import {useAllControls} from '../support/controls';
import {readOpened, useOfflineSite} from '../support/offlineSite';

/** Every page of the site, twice; minutes on a machine that does other things too. */
jest.setTimeout(900_000);

const site = useOfflineSite();
afterEach(() => expect(site.problems).toEqual([]));

const pages = (): string[] => [...site.files().keys()].filter((file) => file.endsWith('.html'));
const htmlOf = (file: string): string => Buffer.from(site.files().get(file) ?? []).toString('utf8');

test('JavaScriptがなくても、どのページも、足りないファイルなしに開き、題と見た目を持つ', async () => {
  const seen = await site.visit(pages(), {javaScriptEnabled: false, offline: true}, readOpened);
  expect(seen).toHaveLength(pages().length);
  expect(seen.filter(({title, hasStyle}) => title === '' || !hasStyle)).toEqual([]);
});

test('JavaScriptがあっても、どのページも、どの操作をしても、エラーを出さず、サイトの外に何も求めない', async () => {
  const seen = await site.visit(pages(), {offline: true}, async (page) => {
    await useAllControls(page);
    return page.locator('[href^="/"], [src^="/"], [action^="/"]').count();
  });
  expect(seen.filter((count) => count > 0)).toEqual([]);
  expect(seen).toHaveLength(pages().length);
});

test('どのリンクの先にも、ファイルと見出しがある', () => {
  const ids = new Map(pages().map((file) => [file, new Set(load(htmlOf(file))('[id]').toArray().map(({attribs}) => attribs.id))]));
  const missing = pages().flatMap((file) => load(htmlOf(file))('a[href]').toArray().flatMap(({attribs}) => {
    const url = new URL(attribs.href, `file:///${file}`);
    const [target, id] = [decodeURI(url.pathname.slice(1)), decodeURIComponent(url.hash.slice(1))];
    if (url.protocol !== 'file:') return [];
    return site.files().has(target) && (id === '' || ids.get(target)?.has(id)) ? [] : [`${file} → ${attribs.href}`];
  }));
  expect(missing).toEqual([]);
});
