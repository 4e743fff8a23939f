import fs from 'node:fs';
import path from 'node:path';
import type {Page} from 'playwright-core';
import {journeyRegister} from '../../src/registers/schemas/journey';
import {templatesRegister} from '../../src/registers/schemas/templates';
import {readPdfPages} from '../exports/pdfText';
import {accessibilityProblems, scrolledSideways, tooWide} from '../support/accessibility';
import {useSite, type OpenOptions} from '../support/browser';
import {builtSite} from '../support/builtSite';
import {readRegister} from '../support/readRegister';
import {smallTargets} from '../support/targets';

const site = useSite();
afterEach(() => expect(site.problems).toEqual([]));

const {steps} = readRegister(journeyRegister, 'docs/groups/journey.yml');
const {templates} = readRegister(templatesRegister, 'docs/groups/templates.yml');
const guide = fs.readdirSync(path.join(builtSite(), 'outsourcing/npo')).map((name) => `/outsourcing/npo/${name}/`);
const READ = ['/groups/journey/', '/groups/templates/', '/outsourcing/staff/steps/', '/outsourcing/npo/consult/', '/outsourcing/npo/flow/', '/outsourcing/npo/start/'] as const;
const ALL = [...new Set(['/glossary/', ...READ, ...guide, ...templates.map(({id}) => `/groups/templates/${id}/`)])];

/** Everything that a reader can open: disclosures, furigana on every word, and the explanation of the first term. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('main details').forEach((one) => one.setAttribute('open', '')));
  const all = page.getByLabel('全部');
  if (await all.count() === 0) return;
  await all.check();
  await page.locator('main rt').first().waitFor();
  await page.evaluate(() => document.querySelector<HTMLElement>('main button[popovertarget]')?.click());
}

async function open(address: string, options: OpenOptions = {}): Promise<Page> {
  const page = await site.open({address, reducedMotion: 'reduce', viewport: {width: 390, height: 844}, ...options});
  await openAll(page);
  return page;
}

test.each(ALL)('%s は、幅320px、文字2倍で、全部を開いても、横に動かさずに読め、押すところは44px以上ある', async (address) => {
  const page = await open(address, {viewport: {width: 320, height: 640}});
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect([await tooWide(page), await scrolledSideways(page), await smallTargets(page)]).toEqual([[], [], []]);
});

describe.each(READ)('%s', (address) => {
  test('全部を開いた画面は、明るくても暗くても、機械で見つかる誤りがなく、押すところは44px以上ある', async () => {
    const page = await open(address);
    expect([await accessibilityProblems(page), await smallTargets(page)]).toEqual([[], []]);
    await page.emulateMedia({colorScheme: 'dark'});
    expect(await accessibilityProblems(page)).toEqual([]);
  });
  test('JavaScriptがなくても、動かない操作を見せず、紙には、折りたたんだ中身まで出る', async () => {
    const page = await site.open({address, javaScriptEnabled: false});
    expect(await page.locator('main :is(button:not([popovertarget]), select, input)').filter({visible: true}).count()).toBe(0);
    await page.emulateMedia({media: 'print'});
    const hidden = await page.locator('main details').evaluateAll((all) => all.filter((one) => !one.closest('.screen-only') && [...one.children].some((child) => child.tagName !== 'SUMMARY' && !child.checkVisibility())).length);
    expect(hidden).toBe(0);
  });
});

describe('道すじの欄', () => {
  const box = (page: Page) => page.getByRole('navigation', {name: '委託までの道すじ'});

  test('電話では1行で、開くと、今の段階だけが開いていて、用意する物と前後の段階が読める', async () => {
    const page = await site.open({address: '/outsourcing/npo/estimate/', viewport: {width: 390, height: 844}});
    const closed = await box(page).boundingBox();
    expect(closed?.height).toBeLessThan(70);
    await box(page).locator('summary').first().click();
    const here = box(page).locator('[aria-current="step"]');
    expect([await here.locator('summary').innerText(), await here.getByText('前の年度の決算書').isVisible(), await box(page).locator('ol details[open]').count()]).toEqual([expect.stringMatching(/^5　見積り/), true, 1]);
    await box(page).getByRole('link', {name: '6　選定'}).click();
    expect(site.placeOf(page)).toBe('/outsourcing/npo/method/');
  });
  test('広い画面では、本文の横に開いて見え、読み上げの順に1度だけある', async () => {
    const page = await site.open({address: '/outsourcing/npo/estimate/', viewport: {width: 1280, height: 900}});
    expect([await box(page).count(), await box(page).getByText('7　契約').isVisible(), await box(page).locator('summary').first().isVisible()]).toEqual([1, true, false]);
    const [nav, text] = [await box(page).boundingBox(), await page.locator('article').boundingBox()];
    expect(nav?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  });
  test('どの段階の名前にも番号が入り、台帳の順に並ぶ', async () => {
    const page = await site.open({address: '/groups/readiness/', javaScriptEnabled: false});
    await box(page).locator('summary').first().click();
    expect(await box(page).locator('li > details > summary').allInnerTexts()).toEqual(steps.map(({name}, index) => expect.stringMatching(new RegExp(`^${index + 1}　${name}`))));
  });
  test('紙では、一覧の代わりに、段階と用意する物の1文が出る', async () => {
    const page = await site.open({address: '/outsourcing/npo/report/', javaScriptEnabled: false});
    await page.emulateMedia({media: 'print'});
    expect([await box(page).count(), await page.getByText('段階9「報告」（全12段階）のページです。用意する物: 作業の記録').isVisible()]).toEqual([0, true]);
  });
  test('旧版と改定案のページには出ない', async () => {
    const page = await site.open({address: '/outsourcing/draft/npo/estimate/'});
    expect(await box(page).count()).toBe(0);
  });
  test('全体のページは、紙で、12の段階が1枚に収まる', async () => {
    const page = await site.open({address: '/groups/journey/', javaScriptEnabled: false});
    const sheets = readPdfPages(await page.pdf({preferCSSPageSize: true}));
    const words = steps.flatMap(({name, doing, ready}) => [name, doing, ...ready]).map((text) => text.replace(/\s|〔.*?〕/g, ''));
    expect(sheets.some((sheet) => words.every((text) => sheet.includes(text)))).toBe(true);
  });
});
