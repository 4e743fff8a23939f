import type {Locator, Page} from 'playwright-core';
import {useSite} from '../support/browser';

const site = useSite();
const card = (page: Page, reader: string): Locator => page.getByRole('region', {name: reader});
const titleOf = (page: Page): Promise<string> => page.getByRole('heading', {level: 1}).innerText();

describe.each([['JavaScriptがあっても', true], ['JavaScriptがなくても', false]])('%s', (_, javaScriptEnabled) => {
  afterEach(() => expect(site.problems).toEqual([]));

  test('職員は、最初のページから手引きの章まで進める', async () => {
    const page = await site.open({javaScriptEnabled});
    await card(page, '市の職員').getByRole('link', {name: '協働の手引きを読む'}).click();
    await page.getByRole('navigation', {name: '目次', exact: true}).getByRole('link', {name: '進め方'}).click();
    expect(site.placeOf(page)).toBe('/handbook/steps/');
    expect(await titleOf(page)).toBe('進め方');
  });

  test('法制担当は、最新の新旧対照表を開き、下線と検算の結果を見られる', async () => {
    const page = await site.open({javaScriptEnabled});
    await card(page, '法制担当').getByRole('link', {name: '最新の新旧対照表を開く'}).click();
    expect(site.placeOf(page)).toMatch(/^\/changes\/[a-z]+\/\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d\/$/);
    await page.getByText('旧版＋改め文＝新版：一致').waitFor();
    expect(await underlined(page.getByRole('table').locator('td span'))).not.toHaveLength(0);
  });

  test('団体は、電話の幅でも、委託受注の手引きから契約の流れまで進める', async () => {
    const page = await site.open({javaScriptEnabled, viewport: {width: 390, height: 844}});
    await card(page, '市民活動団体').getByRole('link', {name: '委託受注の手引きを読む'}).click();
    await page.locator('summary', {hasText: /^目次$/}).click();
    await page.getByRole('navigation', {name: '目次（たたみ込み）'}).getByRole('link', {name: '契約の流れ'}).click();
    expect(site.placeOf(page)).toBe('/outsourcing/npo/flow/');
    expect(await titleOf(page)).toBe('契約の流れ');
  });

  test('推進委員会・編集担当は、計画と実績から他市の手引きまで進める', async () => {
    const page = await site.open({javaScriptEnabled});
    await card(page, '推進委員会・編集担当').getByRole('link', {name: '重点施策の計画と実績'}).click();
    await page.getByRole('table', {name: '令和5年度の実績と令和6年度の計画'}).waitFor();
    await page.locator('summary', {hasText: 'メニュー'}).click();
    await page.getByRole('navigation', {name: 'サイト全体'}).getByRole('link', {name: '他市の手引き'}).click();
    expect(site.placeOf(page)).toBe('/cities/');
    expect(await page.getByRole('table', {name: '他の自治体の資料'}).getByRole('row').count()).toBe(1 + 64);
  });

  test('最初のページの、どの読み手のどの行き先も開ける', async () => {
    const page = await site.open({javaScriptEnabled});
    const links = page.locator('main section a');
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const answers = await Promise.all(addresses.map((address) => page.request.get(address)));
    expect(answers.filter((answer) => !answer.ok()).map((answer) => answer.url())).toEqual([]);
    expect(addresses).toHaveLength(14);
  });
});

/** The words that stand with a line under them. */
async function underlined(words: Locator): Promise<string[]> {
  return words.evaluateAll((all) => all.filter((one) => getComputedStyle(one).textDecorationLine === 'underline').map((one) => one.textContent ?? ''));
}
