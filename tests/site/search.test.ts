import type {Locator, Page} from 'playwright-core';
import {useSite} from '../support/browser';

const site = useSite();
afterEach(() => expect(site.problems).toEqual([]));

const status = (page: Page): Locator => page.locator('main').getByRole('status');
const results = (page: Page): Locator => page.locator('main ol a');
const addressesOf = (links: Locator): Promise<string[]> => links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

async function searchFromHeader(page: Page, word: string): Promise<void> {
  await page.getByLabel('サイト内を検索').fill(word);
  await page.getByRole('banner').getByRole('button', {name: '検索'}).click();
  await page.getByText(/^「.*」は\d+件あります/).waitFor();
}

async function showAll(page: Page): Promise<void> {
  const more = page.getByRole('button', {name: /の残り\d+件を表示/});
  for (let count = await more.count(); count > 0; count -= 1) {
    await more.first().click();
    await more.nth(count - 1).waitFor({state: 'detached'});
  }
}

test('どのページの上の欄からも、漢字2字のことばで条項が見つかる', async () => {
  const page = await site.open({address: '/handbook/steps/'});
  await searchFromHeader(page, '委託');
  expect(site.placeOf(page)).toBe('/search/?q=委託');
  expect(await results(page).count()).toBeGreaterThan(3);
  expect(new Set(await page.locator('main mark').allInnerTexts())).toContain('委託');
});

test('検索の結果を押すと、その条項の見出しが画面に出る', async () => {
  const page = await site.open();
  await searchFromHeader(page, '再委託');
  const result = page.locator('main ol a[href*="#"]').first();
  const target = await result.getAttribute('href');
  await result.click();
  expect(site.placeOf(page)).toBe(target);
  const heading = page.locator(`[id="${target?.split('#')[1]}"]`);
  await heading.waitFor();
  expect(await heading.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(page.viewportSize()?.height ?? 0);
});

test('旧版と改定案は、求めたときだけ結果に入る', async () => {
  const page = await site.open({address: '/search/?q=委託'});
  const isOld = (address: string): boolean => /\/(draft|\d{4}-\d\d-\d\d)\//.test(address);
  await status(page).getByText('施行中の版とページ').waitFor();
  expect((await addressesOf(results(page))).filter(isOld)).toEqual([]);
  await page.getByRole('checkbox', {name: '旧版・改定案・変更点も探す'}).check();
  await status(page).getByText('旧版・改定案・変更点も含む').waitFor();
  await showAll(page);
  expect((await addressesOf(results(page))).filter(isOld)).not.toEqual([]);
});

test('検索に使うデータは、ことばを入れるまで読み込まない', async () => {
  const page = await site.open({address: '/search/'});
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.locator('main').getByRole('searchbox').fill('積算');
  await status(page).getByText(/\d+件あります/).waitFor();
  expect(loaded).toContain('/data/search/parts.js');
  expect(loaded.filter((path) => path.includes('draft'))).toEqual([]);
});

test('JavaScriptがなければ、目次から条項まで進める', async () => {
  const page = await site.open({address: '/', javaScriptEnabled: false});
  await page.getByLabel('サイト内を検索').fill('委託');
  await page.getByRole('banner').getByRole('button', {name: '検索'}).click();
  await page.getByText('ことばで探すには JavaScript が要ります').waitFor();
  const link = page.getByRole('region', {name: '目次から探す'}).locator('a[href^="/outsourcing/npo/flow/#"]').first();
  const target = await link.getAttribute('href');
  await link.click();
  expect(site.placeOf(page)).toBe(target);
});
