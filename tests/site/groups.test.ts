import fs from 'node:fs';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import type {Page} from 'playwright-core';
import {estimate} from '../../src/core/estimate/estimate';
import {formatYen} from '../../src/core/estimate/readNumber';
import {formsRegister} from '../../src/registers/schemas/forms';
import {readPdfPages} from '../exports/pdfText';
import {accessibilityProblems, tooWide} from '../support/accessibility';
import {useSite, type OpenOptions} from '../support/browser';
import {builtSite, filesBelow} from '../support/builtSite';
import {readRegister} from '../support/readRegister';
import {smallTargets} from '../support/targets';

const site = useSite();
afterEach(() => expect(site.problems).toEqual([]));

const PAGES = {道具の一覧: '/groups/', どの形がよいか: '/groups/forms/', 受注準備チェック: '/groups/readiness/', 契約の時間表: '/groups/schedule/', 積算ワークシート: '/groups/estimate/'} as const;
type Name = keyof typeof PAGES;
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', {name}).click();

/** What somebody does with each tool, up to the result. */
const TASKS: Readonly<Record<Name, readonly ((page: Page) => Promise<unknown>)[]>> = {
  道具の一覧: [],
  どの形がよいか: ['言える', '費用の全部か一部', /市の仕事/, '書き出せそう', '立て替えられる'].map((answer) => (page) => press(page, answer)),
  受注準備チェック: [
    (page) => page.getByRole('group', {name: /^1\s/}).getByRole('radio').nth(3).check(),
    (page) => page.getByRole('group', {name: /^2\s/}).getByRole('radio').nth(0).check(),
    ...['会計', '体制', '実績', '法令と保険', '情報の管理'].map((group) => (page: Page) => press(page, `次へ（${group}）`)),
    (page) => press(page, '結果を見る'),
  ],
  契約の時間表: [(page) => page.getByLabel('仕事を始めたい日').fill(`${new Date().getFullYear() + 1}-09-01`), (page) => page.getByLabel(/^実施の日数/).fill('30')],
  積算ワークシート: [
    (page) => page.getByLabel('直接人件費 1行めの単価').fill('１，５００'), (page) => page.getByLabel('直接人件費 1行めの時間').fill('20.5'),
    (page) => page.getByLabel('間接費の率').fill('15'), (page) => press(page, '交通費の行を足す'), (page) => press(page, /毎月同じ額/),
  ],
};

async function finish(name: Name, {large = false, ...options}: OpenOptions & {readonly large?: boolean} = {}): Promise<Page> {
  const page = await site.open({...options, address: PAGES[name]});
  if (large) await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  for (const step of TASKS[name]) await step(page);
  return page;
}

describe.each(Object.keys(PAGES) as Name[])('%s', (name) => {
  test('幅320px、文字2倍でも最後まででき、横に動かさずに読め、押すところは44px以上ある', async () => {
    const page = await finish(name, {large: true, viewport: {width: 320, height: 640}});
    expect(await tooWide(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
  });
  test('結果まで進んだ画面は、明るくても暗くても、機械で見つかる誤りがなく、押すところは44px以上ある', async () => {
    // Without motion the colours are there at once when the scheme changes.
    const page = await finish(name, {viewport: {width: 390, height: 844}, reducedMotion: 'reduce'});
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await page.emulateMedia({colorScheme: 'dark'});
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

describe('結果', () => {
  test('形の結果の条項を押すと、施行中の手引きのその見出しに着く', async () => {
    const page = await finish('どの形がよいか');
    await page.locator('.FormChooser .Tool-links a').first().click();
    expect(site.placeOf(page)).toBe('/outsourcing/npo/kinds/#np-kind-commission');
    await page.locator('[id="np-kind-commission"]').waitFor();
  });
  test('準備の結果は、その場でWordのファイルになる', async () => {
    const page = await finish('受注準備チェック');
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Wordのファイルにする')]);
    const {value} = await mammoth.extractRawText({path: await download.path()});
    expect([download.suggestedFilename(), value]).toEqual([expect.stringMatching(/^受注準備チェック-\d{4}-\d\d-\d\d\.docx$/), expect.stringContaining('次の会議で決めて、記録に残す。')]);
  });
  test('時間表は、表と同じ日付の予定表ファイルになる', async () => {
    const page = await finish('契約の時間表');
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, /予定表のファイル/)]);
    const events = new ICAL.Component(ICAL.parse(fs.readFileSync(await download.path(), 'utf8')) as never).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    const {year, month, day} = events[5].startDate;
    expect([events.length, await page.getByRole('row').nth(6).innerText()]).toEqual([10, expect.stringContaining(`${year}年${month}月${day}日`)]);
  });
  test('積算の額は、開き直しても残っている', async () => {
    const page = await finish('積算ワークシート');
    const {total} = estimate({labour: [{name: '', price: 1500, count: 20.5}], direct: [], indirectPercent: 15, taxPercent: 10});
    const shown = page.getByRole('region', {name: '見積りの額'}).getByRole('status').getByText(formatYen(total));
    await shown.waitFor();
    await page.reload();
    await shown.waitFor();
  });
  test('積算のExcelは、ページから開ける', async () => {
    const page = await site.open({address: PAGES.積算ワークシート});
    const answer = await page.request.get(await page.getByRole('link', {name: /^積算ワークシート（Excel/}).getAttribute('href') ?? '');
    expect((await answer.body()).subarray(0, 2).toString()).toBe('PK');
  });
});

describe('JavaScriptがなくても', () => {
  const open = (name: Name): Promise<Page> => site.open({address: PAGES[name], javaScriptEnabled: false});
  test.each(Object.keys(PAGES) as Name[])('%sは、動かない操作を見せない', async (name) => {
    expect(await (await open(name)).locator('main :is(button, select, input:not([type="radio"], [type="checkbox"]))').filter({visible: true}).count()).toBe(0);
  });
  test('形の質問は、答えのリンクで結果までたどれる', async () => {
    const page = await open('どの形がよいか');
    await page.locator('.FormChooser').getByRole('link', {name: '言える'}).click();
    expect(site.placeOf(page)).toBe('/groups/forms/#choice-need');
    await page.locator('#choice-need').getByRole('link', {name: /結果J 後援/}).click();
    expect(site.placeOf(page)).toBe('/groups/forms/#choice-endorse');
  });
  test('チェックは24の文に印を付けられ、時間表は10の段階、積算は3つの表が読める', async () => {
    const readiness = await open('受注準備チェック');
    await readiness.getByRole('radio').nth(95).check();
    expect(await readiness.getByRole('radio', {checked: true}).count()).toBe(1);
    expect(await (await open('契約の時間表')).getByRole('table').locator('tbody tr').count()).toBe(10);
    expect(await (await open('積算ワークシート')).getByRole('table').count()).toBe(3);
  });
});

test('紙には、画面で隠れている組の文も、付けた印も出る', async () => {
  const page = await finish('受注準備チェック');
  await page.emulateMedia({media: 'print'});
  expect(await page.locator('fieldset').evaluateAll((all) => all.filter((one) => !one.checkVisibility()).length)).toBe(0);
  expect(await page.locator('main button').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
});

test('紙では、質問の全体が、結果まで1枚に収まる', async () => {
  const page = await finish('どの形がよいか');
  const sheets = readPdfPages(await page.pdf({preferCSSPageSize: true})).filter((words) => words.includes('質問の全体'));
  const {questions, outcomes} = readRegister(formsRegister, 'docs/groups/forms.yml');
  const words = [...questions.map(({text}) => text), ...outcomes.map(({name}) => name)].map((text) => text.replace(/\s/g, ''));
  expect(sheets.some((sheet) => words.every((text) => sheet.includes(text)))).toBe(true);
});

test('道具のスクリプトは、その道具のページだけが読み込む', () => {
  const pages = filesBelow(builtSite()).filter((file) => file.endsWith('.html')).map((file) => ({file, html: fs.readFileSync(`${builtSite()}/${file}`, 'utf8')}));
  const users = (island: string): string[] => pages.filter(({html}) => html.includes(`scripts/${island}.`)).map(({file}) => file);
  expect(['FormChooser', 'ReadinessCheck', 'SchedulePlan', 'EstimateSheet'].map(users)).toEqual(['forms', 'readiness', 'schedule', 'estimate'].map((name) => [`groups/${name}/index.html`]));
});
