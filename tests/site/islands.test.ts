import type {Locator, Page} from 'playwright-core';
import {useSite} from '../support/browser';
import {guideEditions, GUIDES} from '../support/guideEditions';

const site = useSite();
afterEach(() => expect(site.problems).toEqual([]));

const cityRows = (page: Page): Locator => page.getByRole('table', {name: '他の自治体の資料'}).locator('tbody tr');
const groups = (page: Page): Locator => page.locator('main section[data-effective]').filter({visible: true});
const latestDay = GUIDES.map((guide) => guideEditions(guide).current.id).sort().at(-1) ?? '';

test('他市の手引きは、選んだ都道府県のものだけになり、条件を消すと戻る', async () => {
  const page = await site.open({address: '/cities/'});
  const all = await cityRows(page).count();
  await page.getByLabel('都道府県').selectOption('神奈川県');
  const rest = await cityRows(page).allInnerTexts();
  expect(rest.filter((row) => !row.includes('神奈川県'))).toEqual([]);
  expect(rest.length).toBeLessThan(all);
  await page.getByRole('button', {name: '条件を消す'}).click();
  expect(await cityRows(page).count()).toBe(all);
});

test('ある日を選ぶと、その日より後に施行された改正だけになる', async () => {
  const page = await site.open({address: '/changes/since/'});
  const all = await groups(page).count();
  await page.getByLabel('この日より後に変わったこと').fill(latestDay);
  expect(await groups(page).count()).toBe(0);
  await page.getByRole('button', {name: 'すべて表示'}).click();
  expect(await groups(page).count()).toBe(all);
});

test('JavaScriptがなければ、動かない操作は見せず、すべてを見せる', async () => {
  const since = await site.open({address: '/changes/since/', javaScriptEnabled: false});
  const cities = await site.open({address: '/cities/', javaScriptEnabled: false});
  expect(await groups(since).count()).toBeGreaterThan(2);
  expect(await cityRows(cities).count()).toBe(64);
  for (const page of [since, cities]) expect(await page.locator('main :is(select, input, button)').filter({visible: true}).count()).toBe(0);
});

test('選んだ画面の色は、次のページでも続く', async () => {
  const page = await site.open({colorScheme: 'light'});
  await page.getByLabel('画面の色').selectOption('暗い');
  await page.goto('/handbook/');
  expect(await page.locator('html').getAttribute('data-colour')).toBe('dark');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
});
