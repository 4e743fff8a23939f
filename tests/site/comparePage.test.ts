import type {Page} from 'playwright-core';
import {accessibilityProblems} from '../support/accessibility';
import {useSite} from '../support/browser';
import {guideEditions} from '../support/guideEditions';

const site = useSite();
const {all} = guideEditions('handbook');
const ADDRESS = `/changes/compare/?guide=handbook&old=${all.at(-1)!.id}&new=${all[0].id}`;

async function openCompared(colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await site.open({address: ADDRESS, colorScheme});
  await page.locator('[data-change]').first().waitFor();
  return page;
}

describe('離れた2つの版を比べるページ', () => {
  test('ブラウザで比べ、検算が一致し、印刷の頭に題が入る', async () => {
    const page = await openCompared();
    await page.getByText('旧版＋改め文＝新版：一致').waitFor();
    expect(await page.evaluate(() => document.documentElement.style.getPropertyValue('--print-head'))).toContain('協働の手引き');
    expect(site.problems).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('axeの指摘がない（%s）', async (scheme) => {
    expect(await accessibilityProblems(await openCompared(scheme))).toEqual([]);
  });

  test('キーだけで、次の変更に移り、見方を切り替えられる', async () => {
    const page = await openCompared();
    await page.keyboard.press('n');
    const first = await page.evaluate(() => document.activeElement?.id);
    expect(site.placeOf(page)).toContain(`#${first}`);
    await page.locator('nav a[href="#list"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-view="list"] [data-flags]').first().waitFor();
    expect(site.placeOf(page)).toContain('view=list');
  });

  test('スクリプトがなければ、となり合う版のページへのリンクがある', async () => {
    const page = await site.open({address: '/changes/compare/', javaScriptEnabled: false});
    expect(await page.locator('main a', {hasText: 'への変更'}).count()).toBeGreaterThanOrEqual(all.length - 1);
  });
});
