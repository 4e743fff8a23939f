import fs from 'node:fs';
import type {Page} from 'playwright-core';
import {readCheckCode, toCheckCode} from '../../src/core/training/checkCode';
import {questionsRegister} from '../../src/registers/schemas/training';
import {accessibilityProblems} from '../support/accessibility';
import {useSite} from '../support/browser';
import {readRegister} from '../support/readRegister';

const site = useSite();
afterEach(() => expect(site.problems).toEqual([]));

const QUESTIONS = readRegister(questionsRegister, 'docs/training/questions.yml').questions;
const PATH = '/training/newcomer/';
const MANAGER = '/training/manager/';
/** The section, the text links in it, a table: more than these lie between two buttons of the path on no page. */
const MOST_TABS = 40;

/** Presses Tab until the element of this name has the focus, as a reader without a mouse does. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await page.evaluate(() => (document.activeElement as HTMLElement).innerText || (document.activeElement as HTMLInputElement).type))) return;
  }
  throw new Error(`${String(name)} cannot be reached by Tab`);
}

async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

const place = (page: Page): Promise<string> => page.locator('.TrainingPath-place').innerText();
const count = async (page: Page): Promise<number> => Number(/／(\d+)/.exec(await place(page))?.[1]);

/** Answers the question that is open with its first option, by the keys. */
async function answerByKeys(page: Page): Promise<void> {
  await tabTo(page, /^radio$/);
  await page.keyboard.press('Space');
  await press(page, /^答える$/);
  await page.locator(':is(.Training-right, .Training-wrong):focus').waitFor();
}

async function answerAll(page: Page): Promise<void> {
  while (await page.getByRole('heading', {name: '結果', exact: true}).count() === 0) {
    await answerByKeys(page);
    await press(page, /^(次の問いへ|結果を見る)$/);
    await page.locator(':is(legend, #training-result):focus').waitFor();
  }
}

test('新任の道筋を、キーボードだけで終えられる。確認の番号は確かめられ、1文字変えると断られる', async () => {
  const page = await site.open({address: PATH});
  const sections = await count(page);
  await page.evaluate(() => document.querySelector<HTMLElement>('main h1')?.setAttribute('tabindex', '-1'));
  await page.locator('main h1').focus();
  for (let at = 1; at < sections; at += 1) {
    await press(page, /^次を読む$/);
    await page.locator('[data-training-section] h2:focus').waitFor();
    expect(await page.locator('[data-training-section]:not([hidden])').count()).toBe(1);
  }
  await press(page, /^問いに進む$/);
  await page.locator('legend:focus').waitFor();
  await answerAll(page);
  const code = await page.locator('.Training-code').innerText();
  expect(readCheckCode(code)).toMatchObject({kind: 'record', record: {path: 'A', kind: 'whole', asked: 6}});
  expect(readCheckCode(code.replace(/.$/, (letter) => (letter === '7' ? '8' : '7'))).kind).toBe('problem');
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('閉じて開き直しても、読んだところと答えが残っている', async () => {
  const page = await site.open({address: MANAGER});
  await page.getByRole('button', {name: '次を読む'}).click();
  await page.getByRole('button', {name: '次を読む'}).click();
  const before = await place(page);
  const again = await page.context().newPage();
  await page.close();
  await again.goto(MANAGER);
  await again.getByText('前に読んだところから始めています。').waitFor();
  expect(await place(again)).toBe(before);
  await again.getByRole('button', {name: '読まずに問いに進む'}).click();
  await answerAll(again);
  const code = await again.locator('.Training-code').innerText();
  await again.reload();
  expect(await again.locator('.Training-code').innerText()).toBe(code);
});

test('保存を止められた端末では、そのことを知らせ、ほかは全部動く', async () => {
  const page = await site.open({address: '/'});
  await page.addInitScript(() => Object.defineProperty(globalThis, 'localStorage', {get: () => { throw new DOMException('blocked', 'SecurityError'); }}));
  await page.goto(MANAGER);
  await page.getByText('この端末には、進みぐあいを残せません。').waitFor();
  await page.getByRole('button', {name: '読まずに問いに進む'}).click();
  await answerAll(page);
  expect(readCheckCode(await page.locator('.Training-code').innerText()).kind).toBe('record');
});

test('まちがえると、同じ目標の別の問いに答えられ、もう一度読むところがリンクで示される', async () => {
  const page = await site.open({address: MANAGER});
  await page.getByRole('button', {name: '読まずに問いに進む'}).click();
  const first = await answerWrong(page);
  await page.getByRole('button', {name: '同じ目標の別の問いに答える'}).click();
  const second = await page.locator('.Training-options legend').innerText();
  expect([second === first, second.split('\n')[0]]).toEqual([false, first.split('\n')[0]]);
  await answerAll(page);
  expect(await page.getByText('もう一度読むところ').count() + await page.getByText('やり直しで正しく答えたところ').count()).toBeGreaterThan(0);
  expect(await page.locator('section:has(#training-result) a[href^="/handbook/"]').count()).toBeGreaterThan(0);
});

/** Out: the question that was answered wrongly, with its aim in the first line. */
async function answerWrong(page: Page): Promise<string> {
  const legend = await page.locator('.Training-options legend').innerText();
  const asked = QUESTIONS.find(({stem}) => legend.endsWith(stem));
  await page.getByRole('radio').nth(asked?.options.findIndex(({right}) => !right) ?? 0).check();
  await page.getByRole('button', {name: '答える'}).click();
  await page.getByRole('heading', {name: '× 違います'}).waitFor();
  return legend;
}

test('名前は、番号にもCSVにも端末の中にも残らない', async () => {
  const page = await site.open({address: MANAGER});
  await page.getByRole('button', {name: '読まずに問いに進む'}).click();
  await answerAll(page);
  await page.getByLabel('名前（印刷だけに使います）').fill('鎌倉花子');
  await page.getByLabel('課', {exact: true}).fill('総務課');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'CSVで保存する'}).click()]);
  const csv = fs.readFileSync(await download.path(), 'utf8');
  expect(csv).toContain(`"総務課","${await page.locator('.Training-code').innerText()}"`);
  expect(csv + await page.evaluate(() => JSON.stringify({...localStorage}))).not.toContain('花子');
});

test('前の受講票の番号を入れると、自分の道筋の変わった条項だけを、前後の文と問いで読める', async () => {
  const page = await site.open({address: '/training/since/'});
  await page.getByLabel('前の受講票の確認の番号（あれば）').fill(toCheckCode({path: 'C', kind: 'whole', edition: '2024-04-01', day: '2024-10-01', right: 3, asked: 4, mark: 'AB'}));
  await page.getByRole('button', {name: '番号を読み取る'}).click();
  expect(await page.getByRole('combobox', {name: /^道筋/}).inputValue()).toBe('manager');
  await page.getByRole('button', {name: '変わったところを読む'}).click();
  await page.getByText(/^変わった条項が\d+あります。$/).waitFor();
  expect(await page.getByText(/全部（[\d,]+字）を読むより[\d,]+字少なくなります/).count()).toBe(1);
  for (const radio of await page.locator('.Training-options .Training-option:first-of-type input').all()) await radio.check();
  for (let left = await page.getByRole('button', {name: '答える'}).count(); left > 0; left -= 1) await page.getByRole('button', {name: '答える'}).first().click();
  expect(readCheckCode(await page.locator('.Training-code').innerText())).toMatchObject({record: {path: 'C', kind: 'since'}});
  expect(await page.getByRole('heading', {name: 'もう一度読むところ'}).count()).toBe(1);
  expect(await page.locator('.TrainingSince-change').first().getByRole('heading', {level: 3}).allInnerTexts()).toEqual(expect.arrayContaining(['今の文']));
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('投影モードは、矢印とクリッカーの鍵で動き、黒い画面と講師メモを出せる', async () => {
  const page = await site.open({address: '/training/slides/?deck=path/manager'});
  const shown = page.locator('.TrainingSlides-screen');
  await shown.getByText('研修　管理職').waitFor();
  await page.keyboard.press('PageDown');
  const second = await shown.innerText();
  await page.keyboard.press('b');
  expect(await page.locator('[data-curtain="black"]').count()).toBe(1);
  await page.keyboard.press('b');
  await page.keyboard.press('n');
  expect(await page.getByRole('complementary', {name: '講師メモ'}).count()).toBe(1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageUp');
  expect(await shown.innerText()).toBe(second);
  await page.getByRole('button', {name: '時計を動かす'}).click();
  await page.getByRole('timer').getByText(/00:0[1-9]/).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('手引きのどのページからも、投影モードに進める', async () => {
  const page = await site.open({address: '/handbook/draft/steps/'});
  await page.getByRole('link', {name: 'このページを投影する'}).click();
  expect(site.placeOf(page)).toBe('/training/slides/?deck=handbook/draft/steps');
  await page.locator('.TrainingSlides-screen').getByText('進め方').waitFor();
});

test('JavaScriptがなければ、読むところ、書き込む用紙、答えが全部ある', async () => {
  const page = await site.open({address: PATH, javaScriptEnabled: false});
  expect(await page.locator('[data-training-section]:visible').count()).toBeGreaterThan(30);
  expect(await page.locator('[aria-labelledby="training-paper"] > ol > li').count()).toBe(await page.locator('[aria-labelledby="training-answers"] > ol > li').count());
  expect(await page.getByText('☐').count()).toBeGreaterThan(30);
  expect(await page.getByRole('button', {name: '次を読む'}).count()).toBe(0);
});
