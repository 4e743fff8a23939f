import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Locator, Page} from 'playwright-core';
import {accessibilityProblems} from '../support/accessibility';
import {useSite} from '../support/browser';

const site = useSite();
afterEach(() => expect(site.problems).toEqual([]));

const field = (page: Page): Locator => page.getByLabel('サイト内を検索');
const options = (page: Page): Locator => page.locator('.SiteSearch [role="option"]');
const IS_SEARCH = /\/(scripts\/search|data\/)/;

/** Files of the search that the page and its worker ask for. */
function watch(page: Page): string[] {
  const asked: string[] = [];
  page.context().on('request', (request) => IS_SEARCH.test(request.url()) && asked.push(new URL(request.url()).pathname));
  return asked;
}

async function type(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await page.locator('.SiteSearch').getByText(/\d+件をすべて見る/).waitFor();
}

/** What had been asked for when the first result stood there; the rest of the answer asks for more. */
async function countAtFirstResult(page: Page, asked: readonly string[]): Promise<readonly string[]> {
  const seen = new Promise<readonly string[]>((resolve) => void page.exposeFunction('firstResult', () => resolve([...asked])));
  await page.evaluate(() => new MutationObserver((_, watch) => {
    if (!document.querySelector('.SiteSearch-heading')) return;
    watch.disconnect();
    (globalThis as unknown as {firstResult: () => void}).firstResult();
  }).observe(document.body, {childList: true, subtree: true}));
  return seen;
}

test('欄に移るまで検索のファイルを読まず、移ってから初めの結果までは10件まで', async () => {
  const page = await site.open({address: '/about/'});
  const asked = watch(page);
  await page.goto('/handbook/steps/', {waitUntil: 'networkidle'});
  const before = [...asked];
  await field(page).focus();
  const counted = countAtFirstResult(page, asked);
  await field(page).fill('契約保証金');
  expect([before, (await counted).slice(10)]).toEqual([[], []]);
});

test('「/」で欄に移り、打って、矢印とEnterで条項へ進む', async () => {
  const page = await site.open({address: '/handbook/steps/'});
  await page.keyboard.press('/');
  await type(page, 'さいいたく');
  await page.keyboard.press('ArrowDown');
  const target = await options(page).first().getAttribute('href');
  expect(await field(page).getAttribute('aria-activedescendant')).toBe('site-search-0');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname + url.hash === target);
  expect(site.placeOf(page)).toMatch(/#/);
});

test('法令の条を打つと、その条を引いている条項が先に出る', async () => {
  const page = await site.open({address: '/'});
  await field(page).focus();
  await type(page, '地方自治法施行令百六十七条の二');
  expect(await page.getByRole('group').first().locator('.SiteSearch-label').innerText()).toMatch(/^地方自治法施行令第167条の2を引いている条項/);
});

test.each([['明るい', {colorScheme: 'light'}], ['暗い', {colorScheme: 'dark'}], ['電話の幅', {viewport: {width: 390, height: 844}}]] as const)('開いた欄に、機械で見つかるアクセシビリティの誤りがない（%s）', async (_name, options_) => {
  const page = await site.open({...options_, address: '/handbook/steps/'});
  await field(page).focus();
  const first = await accessibilityProblems(page);
  await type(page, '委託');
  await page.keyboard.press('ArrowDown');
  expect([first, await accessibilityProblems(page)]).toEqual([[], []]);
});

test('電話の幅でも、欄の下に収まり、押せる大きさがある', async () => {
  const page = await site.open({viewport: {width: 390, height: 844}, address: '/handbook/steps/'});
  await field(page).focus();
  await type(page, '委託');
  const box = await page.locator('.SiteSearch-panel').boundingBox();
  const heights = await options(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect([box !== null && box.x >= 0 && box.x + box.width <= 390, heights.length > 3, heights.filter((height) => height < 44)]).toEqual([true, true, []]);
});

test('サーバーのない所（file://）でも、同じように見つかる', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'search-file-'));
  const built = path.resolve('build/staff');
  const copy = path.join(folder, 'a.html');
  // A page as the offline site has it: the same files, addressed from the page.
  fs.writeFileSync(copy, fs.readFileSync(path.join(built, 'about/index.html'), 'utf8').replace('name="portal-root" content="/"', `name="portal-root" content="${built}/"`).replaceAll(/(src|href)="\/(?=scripts|assets)/g, `$1="${built}/`));
  const page = await site.open();
  await page.goto(`file://${copy}`);
  await field(page).focus();
  await type(page, 'せきさん');
  expect(await options(page).first().locator('mark').first().innerText()).toBe('積算');
  fs.rmSync(folder, {recursive: true});
});

test('五十音の索引は、JavaScriptがなくても、見出しと用語から条項へ進める', async () => {
  const page = await site.open({address: '/search/readings/', javaScriptEnabled: false});
  await page.getByRole('navigation', {name: '五十音の行'}).getByRole('link', {name: 'さ'}).click();
  await page.getByRole('region', {name: 'さ行'}).getByRole('link', {name: '自主性の尊重'}).click();
  expect(site.placeOf(page)).toMatch(/^\/handbook\/principles\/#/);
});
