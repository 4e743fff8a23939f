import type {Locator, Page} from 'playwright-core';
import {useSite} from '../support/browser';

const site = useSite();
afterEach(() => expect(site.problems).toEqual([]));

/** No page has so many stops that somebody would have to press Tab more often. */
const TAB_LIMIT = 250;

/** A phone with letters of double size, where nothing is pressed but keys. */
async function open(address: string): Promise<Page> {
  const page = await site.open({address, viewport: {width: 320, height: 640}, reducedMotion: 'reduce'});
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  return page;
}

/** Presses Tab until the focus is there, and sees that it is in sight. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const isThere = (): Promise<boolean> => target.evaluate((one) => one === document.activeElement);
  for (let count = 0; count < TAB_LIMIT && !await isThere(); count++) await page.keyboard.press('Tab');
  expect(await isThere()).toBe(true);
  expect(await target.evaluate((one) => one.getBoundingClientRect().top < innerHeight && one.getBoundingClientRect().bottom > 0)).toBe(true);
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', {name}));
  await page.keyboard.press('Enter');
}

async function type(page: Page, {label, text}: {readonly label: string | RegExp; readonly text: string}): Promise<void> {
  await tabTo(page, page.getByLabel(label));
  await page.keyboard.type(text);
}

describe('キーボードだけで、幅320px、文字2倍の画面で', () => {
  test('形の質問に答えて、候補まで進める', async () => {
    const page = await open('/groups/forms/');
    for (const answer of ['言える', '費用の全部か一部', /市の仕事/, '書き出せそう', '立て替えられる']) await press(page, answer);
    await page.locator('.FormChooser').getByText('話し合う候補').first().waitFor();
  });
  test('準備の文に答えて、結果まで進める', async () => {
    const page = await open('/groups/readiness/');
    await tabTo(page, page.getByRole('group', {name: /^1\s/}).getByRole('radio').first());
    await page.keyboard.press('Space');
    await press(page, 'ここまでの結果を見る');
    await page.getByText('会の名前、目的、代表者の決め方を、紙1枚に書く。').first().waitFor();
  });
  test('始めたい日を入れて、日付を出せる', async () => {
    const page = await open('/groups/schedule/');
    await type(page, {label: '仕事を始めたい日', text: `0901${new Date().getFullYear() + 1}`});
    await press(page, /予定表のファイル/);
  });
  test('単価と時間を入れて、額を出せる', async () => {
    const page = await open('/groups/estimate/');
    await type(page, {label: '直接人件費 1行めの単価', text: '1500'});
    await type(page, {label: '直接人件費 1行めの時間', text: '20'});
    await page.getByRole('region', {name: '見積りの額'}).getByRole('status').getByText('33,000円').waitFor();
  });
  test('道すじの欄から、次の段階へ移れる', async () => {
    const page = await open('/outsourcing/npo/estimate/');
    const box = page.getByRole('navigation', {name: '委託までの道すじ'});
    await tabTo(page, box.locator('summary').first());
    await page.keyboard.press('Enter');
    await tabTo(page, box.getByRole('link', {name: '6　選定'}));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/outsourcing\/npo\/method\/$/);
  });
});
