import fs from 'node:fs';
import {fileURLToPath} from 'node:url';
import {load} from 'cheerio';
import type {Locator, Page} from 'playwright-core';
import {toFixedZip} from '../../src/exports/fixedZip';
import {offlineAddress} from '../../src/core/model/offlineAddress';
import {TEMPLATES} from '../support/builtSite';
import {readOpened, useOfflineSite} from '../support/offlineSite';

const MAX_CLICKS = 3;
const MAX_ZIP_BYTES = 20_000_000;

/** One page of each template; `tests/release` opens them all. */
const KINDS = Object.entries(TEMPLATES).flatMap(([kind, address]) => (kind === 'ないページ' ? [] : [offlineAddress(address, '')]));

const site = useOfflineSite();
afterEach(() => expect(site.problems).toEqual([]));

const pages = (): string[] => [...site.files().keys()].filter((file) => file.endsWith('.html'));
const htmlOf = (file: string): string => Buffer.from(site.files().get(file) ?? []).toString('utf8');

describe('JavaScriptがなく、ネットワークもないとき', () => {
  test('どの種類のページも、足りないファイルなしに開き、題と見た目を持つ', async () => {
    const seen = await site.visit(KINDS, {javaScriptEnabled: false, offline: true}, readOpened);
    expect(seen.filter(({title, hasStyle}) => title === '' || !hasStyle)).toEqual([]);
  });

  test('サイトの始まりからの番地（/…）を持つページは、1枚もない', () => {
    const named = pages().filter((file) => /\s(href|src|action|formaction|poster|srcset)=["']?\//.test(htmlOf(file)));
    // What only speaks of such an address (the page of the lint's rules) has it in its text, not in an attribute.
    expect(named.filter((file) => load(htmlOf(file))('[href^="/"], [src^="/"], [action^="/"], [formaction^="/"], [poster^="/"], [srcset^="/"]').length > 0)).toEqual([]);
  });

  test(`どのページにも、最初のページから${MAX_CLICKS}回までで着く`, () => {
    const clicks = clicksFrom('index.html');
    expect([...clicks].filter(([, count]) => count > MAX_CLICKS)).toEqual([]);
    expect([...clicks.keys()].sort()).toEqual(pages().sort());
  });

  test('手引きの目次は、たたまれた中も含めて、HTMLに全部ある', async () => {
    const page = await site.open('handbook/steps/index.html', {javaScriptEnabled: false});
    await page.getByRole('navigation', {name: '目次', exact: true}).getByRole('link', {name: '契約', exact: false}).first().click();
    expect(site.placeOf(page)).toMatch(/^handbook\/[a-z]+\/index\.html$/);
  });
});

test('ZIPは、同じサイトから同じバイトになり、グループウェアに載る大きさである', async () => {
  const zips = [await toFixedZip(site.files()), await toFixedZip(site.files())];
  expect(Buffer.compare(zips[0], zips[1])).toBe(0);
  expect(zips[0].length).toBeLessThan(MAX_ZIP_BYTES);
});

describe('JavaScriptがあるとき', () => {
  test('研修は、続きから始められ、変わった条項とスライドのデータを読める', async () => {
    const page = await site.open('training/manager/index.html');
    await page.getByRole('button', {name: '次を読む'}).click();
    await page.reload();
    await page.getByText('前に読んだところから始めています。').waitFor();
    await page.getByRole('link', {name: '前回の研修の後に変わったところだけを読む'}).click();
    await page.getByRole('combobox', {name: /研修で使った版/}).selectOption({index: 2});
    await page.getByRole('button', {name: '変わったところを読む'}).click();
    await page.getByText(/^変わった条項が\d+あります。$/).waitFor();
    expect(await rootLinks(page)).toEqual([]);
    await page.goto(page.url().replace('since/index.html', 'slides/index.html?deck=path/manager'));
    await page.locator('.TrainingSlides-screen').getByText('研修　管理職').waitFor();
  });

  test('団体のための道具は、結果、Word、予定表、積算のExcelまで使え、道すじから次の段階に移れる', async () => {
    const page = await site.open('groups/readiness/index.html', {offline: true});
    await page.getByRole('radio').first().check();
    await page.getByRole('button', {name: 'ここまでの結果を見る'}).first().click();
    expect(await downloadOf(page, /^Word/)).toMatch(/\.docx$/);
    await page.goto(page.url().replace('readiness', 'schedule'));
    await page.getByLabel('仕事を始めたい日').fill(`${new Date().getFullYear() + 1}-09-01`);
    expect(await downloadOf(page, /^予定表のファイル/)).toMatch(/\.ics$/);
    await page.goto(page.url().replace('schedule', 'estimate'));
    const workbook = await page.getByRole('link', {name: /^積算ワークシート（Excel/}).evaluate((link) => (link as HTMLAnchorElement).href);
    expect(fs.readFileSync(fileURLToPath(workbook)).subarray(0, 2).toString()).toBe('PK');
    const box = page.getByRole('navigation', {name: '委託までの道すじ'});
    await box.locator('summary').first().click();
    await box.getByRole('link', {name: '6　選定'}).click();
    expect(site.placeOf(page)).toBe('outsourcing/npo/method/index.html');
  });

  test('どのページの上の欄からも、ことばで探せ、結果から条項の見出しに着く', async () => {
    const page = await site.open('handbook/steps/index.html');
    await page.getByRole('searchbox', {name: 'サイト内を検索'}).fill('再委託');
    await page.getByRole('banner').getByRole('button', {name: '検索'}).click();
    const result = page.locator('main ol a[href*="#"]').first();
    await result.waitFor();
    expect(site.placeOf(page)).toBe('search/index.html?q=再委託');
    expect(await rootLinks(page)).toEqual([]);
    const id = (await result.getAttribute('href'))?.split('#')[1] ?? '';
    await result.click();
    await page.locator(`[id="${id}"]`).waitFor();
    expect(site.placeOf(page)).toMatch(new RegExp(`^[a-z]+/.*index\\.html#${id}$`));
  });

  test('旧版と改定案も、求めれば探せる', async () => {
    const page = await site.open('search/index.html?q=委託');
    await page.getByRole('checkbox', {name: '旧版・改定案・変更点も探す'}).check();
    await page.getByRole('status').getByText('旧版・改定案・変更点も含む').waitFor();
    expect(site.placeOf(page)).toContain('all=1');
  });

  test('他市の手引きを、都道府県で絞れる', async () => {
    const page = await site.open('cities/index.html');
    const rows = page.getByRole('table', {name: '他の自治体の資料'}).locator('tbody tr');
    await page.getByLabel('都道府県').selectOption('神奈川県');
    expect((await rows.allInnerTexts()).filter((row) => !row.includes('神奈川県'))).toEqual([]);
    await page.getByRole('button', {name: '条件を消す'}).click();
    expect(await rootLinks(page)).toEqual([]);
  });

  test('ある日より後に変わったことだけを読める', async () => {
    const page = await site.open('changes/since/index.html');
    await page.getByLabel('この日より後に変わったこと').fill('2099-12-31');
    expect(await visibleGroups(page).count()).toBe(0);
    await page.getByRole('button', {name: 'すべて表示'}).click();
    expect(await visibleGroups(page).count()).toBeGreaterThan(2);
  });

  test('選んだ画面の色は、次のページでも続く', async () => {
    const page = await site.open('index.html', {colorScheme: 'light'});
    await page.getByLabel('画面の色').selectOption('暗い');
    await page.getByRole('link', {name: '協働の手引きを読む'}).click();
    expect(await page.locator('html').getAttribute('data-colour')).toBe('dark');
  });
});

const visibleGroups = (page: Page): Locator => page.locator('main section[data-effective]').filter({visible: true});
const rootLinks = (page: Page): Promise<string[]> => page.locator('[href^="/"], [src^="/"], [action^="/"]').evaluateAll((all) => all.map((one) => one.outerHTML));

/** How many clicks lead from one page to each other page. */
function clicksFrom(start: string): ReadonlyMap<string, number> {
  const clicks = new Map([[start, 0]]);
  for (const [file, count] of clicks) {
    const targets = [...htmlOf(file).matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, link]) => fileOf(link, file));
    for (const target of targets) if (target.endsWith('.html') && !clicks.has(target)) clicks.set(target, count + 1);
  }
  return clicks;
}

/** The file that a link means; '' for one that leads away. */
function fileOf(link: string, from: string): string {
  const url = new URL(link, `file:///${from}`);
  return url.protocol === 'file:' ? decodeURI(url.pathname.slice(1)) : '';
}

/** Presses a button that makes a file in the browser; out: the file's name. */
async function downloadOf(page: Page, name: RegExp): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name}).click()]);
  return download.suggestedFilename();
}
