import type {Page} from 'playwright-core';
import {accessibilityProblems} from '../support/accessibility';
import {useSite} from '../support/browser';

const site = useSite();
const ADDRESS = '/outsourcing/npo/method/';
afterEach(() => expect(site.problems).toEqual([]));

const firstTerm = (page: Page) => page.locator('article button[popovertarget]').first();
const textOf = (page: Page) => page.locator('article').innerText();
const readings = (page: Page) => page.locator('main rt').count();

test.each([true, false])('用語は、押すと説明が開き、Escapeで閉じて、元の場所に戻る（スクリプト %s）', async (javaScriptEnabled) => {
  const page = await site.open({address: ADDRESS, javaScriptEnabled});
  const term = firstTerm(page);
  const explanation = page.locator(`#${await term.getAttribute('popovertarget') ?? ''}`);
  await term.focus();
  await page.keyboard.press('Enter');
  expect(await explanation.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await explanation.isVisible()).toBe(false);
  expect(await term.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('スマートフォンで、用語を押せる高さは44ピクセルある', async () => {
  const page = await site.open({address: ADDRESS, viewport: {width: 390, height: 844}});
  const heights = await page.locator('article p > button[popovertarget]').evaluateAll((buttons) => buttons.map((button) => parseFloat(getComputedStyle(button, '::after').height)));
  expect(heights.filter((height) => height < 44)).toEqual([]);
  expect(heights.length).toBeGreaterThan(3);
});

test('用語の説明は、1つのページで1度だけ開ける', async () => {
  const page = await site.open({address: ADDRESS});
  const targets = await page.locator('article button[popovertarget]:not([popovertargetaction])').evaluateAll((buttons) => buttons.map((button) => button.getAttribute('popovertarget')));
  expect(new Set(targets).size).toBe(targets.length);
});

test('紙では、用語に番号が付き、説明が文の後に出る', async () => {
  const page = await site.open({address: ADDRESS});
  await page.emulateMedia({media: 'print'});
  const text = await textOf(page);
  expect(text).toContain('（用語1）');
  expect(text).toMatch(/用語の説明[\s\S]*（にゅうさつ）/);
});

test('ふりがなは、選ぶと付き、「なし」で1つも残らず、文は元のままである', async () => {
  const page = await site.open({address: ADDRESS});
  const before = await textOf(page);
  expect(await readings(page)).toBe(0);
  await page.getByLabel('全部').check();
  await page.locator('main h2 rt, main h1 rt').first().waitFor();
  const all = await readings(page);
  await page.getByLabel('むずかしい語だけ').check();
  await page.waitForFunction((count) => document.querySelectorAll('main rt').length < count, all);
  await page.getByLabel('なし').check();
  expect(await readings(page)).toBe(0);
  expect(await textOf(page)).toBe(before);
});

test('選んだふりがなは、次のページでも続き、紙にも出る', async () => {
  const page = await site.open({address: ADDRESS});
  await page.getByLabel('むずかしい語だけ').check();
  await page.locator('main h2 rt, main h1 rt').first().waitFor();
  await page.goto('/outsourcing/npo/read/');
  await page.locator('main h2 rt, main h1 rt').first().waitFor();
  await page.emulateMedia({media: 'print'});
  expect(await page.locator('main h2 rt, main h1 rt').first().isVisible()).toBe(true);
});

test.each(['light', 'dark'] as const)('説明とふりがなを出した画面に、アクセシビリティの問題がない（%s）', async (colorScheme) => {
  const page = await site.open({address: ADDRESS, colorScheme});
  await page.getByLabel('全部').check();
  await page.locator('main h2 rt, main h1 rt').first().waitFor();
  await firstTerm(page).click();
  await page.locator('details > summary', {hasText: 'やさしい日本語'}).click();
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('やさしい日本語の要約は、スクリプトなしで開け、紙では開いている', async () => {
  const page = await site.open({address: ADDRESS, javaScriptEnabled: false});
  const sentence = page.getByText('入札は、おもに値段で決めます。');
  expect(await sentence.isVisible()).toBe(false);
  await page.locator('details > summary', {hasText: 'やさしい日本語'}).click();
  expect(await sentence.isVisible()).toBe(true);
});
