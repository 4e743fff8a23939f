import type {Page} from 'playwright-core';
import {useSite} from '../support/browser';
import {TEMPLATES} from '../support/builtSite';
import {guideEditions, GUIDES} from '../support/guideEditions';

const site = useSite();
afterEach(() => expect(site.problems).toEqual([]));

const ADDRESS = TEMPLATES['新旧対照表'];
const headings = (page: Page): Promise<string[]> => page.locator('main table thead').first().locator('th').allInnerTexts();
const decoration = (page: Page, selector: string): Promise<string> => page.locator(selector).first().evaluate((one) => getComputedStyle(one).textDecorationLine);

describe.each([['JavaScriptがあっても', true], ['JavaScriptがなくても', false]])('%s', (_, javaScriptEnabled) => {
  test('改正後が左、改正前が右に並び、上がった国の上限額が両方に見える', async () => {
    const page = await site.open({address: ADDRESS, javaScriptEnabled});
    expect(await headings(page)).toEqual(['改正後', '改正前']);
    const row = page.locator('main table tr', {hasText: '業務委託など'}).filter({hasText: '50万円'}).first();
    expect(await row.locator('td').nth(0).innerText()).toContain('100万円');
    expect(await row.locator('td').nth(1).innerText()).toContain('50万円');
  });

  test('見え消しでは、消した字句に取消線、加えた字句に下線が付く', async () => {
    const page = await site.open({address: ADDRESS, javaScriptEnabled});
    await page.getByRole('link', {name: '見え消し', exact: true}).click();
    expect(site.placeOf(page)).toBe(`${ADDRESS}${javaScriptEnabled ? '?view=inline' : '#inline'}`);
    expect(await decoration(page, 'main section:has(> #inline) section del')).toBe('line-through');
    expect(await decoration(page, 'main section:has(> #inline) section ins')).toBe('underline');
  });
});

test('始めに画面の外を後に回した表も、すぐに全部がそろい、写せる', async () => {
  const page = await site.open({address: ADDRESS});
  await page.waitForFunction(() => document.querySelector('[data-live]') && !document.querySelector('[data-view="table"] [data-group]:not([data-drawn])'));
  const last = page.locator('[data-view="table"] [data-change]').last();
  const written = (await last.locator('td').first().evaluate((cell) => cell.lastChild?.textContent ?? '')).trim();
  const copied = await page.evaluate(() => { getSelection()?.selectAllChildren(document.querySelector('[data-view="table"]')!); return String(getSelection()); });
  expect([written.length > 0, copied.includes(written)]).toEqual([true, true]);
});

test('変更点の一覧は、どの手引きでも新しい版から順に並ぶ', async () => {
  const page = await site.open({address: '/changes/'});
  const lists = await page.locator('main ol').evaluateAll((all) => all.map((list) => [...list.querySelectorAll('h3 a')].map((link) => link.getAttribute('href') ?? '')));
  const addressOf = (guide: string, {id, status}: {id: string; status: string}): string => (status === 'in-force' ? `/${guide}/` : `/${guide}/${id}/`);
  expect(lists).toEqual(GUIDES.map((guide) => guideEditions(guide).all.map((edition) => addressOf(guide, edition))));
});

test('となり合う版のすべての組に、検算の一致した新旧対照表がある', async () => {
  const page = await site.open({address: '/changes/'});
  const links = page.getByRole('link', {name: '新旧対照表・見え消しを見る'});
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses).toHaveLength(GUIDES.flatMap((guide) => guideEditions(guide).all.slice(1)).length);
  const texts = await Promise.all(addresses.map(async (address) => (await page.request.get(address)).text()));
  expect(texts.filter((text) => !text.includes('旧版＋改め文＝新版：一致'))).toEqual([]);
});

test('条項の見出しから、その条項の各版の文へ1度で、そこからその版の条文へ進める', async () => {
  const page = await site.open({address: '/guideline/procedure/'});
  const tools = page.locator('main h3').first().locator('xpath=..');
  await tools.getByRole('link', {name: 'この条項の沿革'}).click();
  const id = site.placeOf(page).split('#')[1];
  const {old} = guideEditions('guideline');
  await page.locator(`section[id="${id}"]`).getByRole('link', {name: `この版の条文（${old.label}`}).click();
  expect(site.placeOf(page)).toMatch(new RegExp(`^/guideline/${old.id}/.*#${id}$`));
});
