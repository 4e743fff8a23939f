import type {Page} from 'playwright-core';
import {useSite} from '../support/browser';
import {guideEditions} from '../support/guideEditions';

const site = useSite();
const isVisible = (page: Page, selector: string): Promise<boolean[]> => page.locator(selector).evaluateAll((all) => all.map((one) => one.checkVisibility()));

async function openOnPaper(address: string, javaScriptEnabled: boolean): Promise<Page> {
  const page = await site.open({address, javaScriptEnabled});
  await page.emulateMedia({media: 'print'});
  return page;
}

describe.each([['JavaScriptがあっても', true], ['JavaScriptがなくても', false]])('%s', (_, javaScriptEnabled) => {
  test('紙では、閉じてある折りたたみの中身も出る', async () => {
    const page = await openOnPaper('/cities/', javaScriptEnabled);
    const shown = await isVisible(page, 'main details:not([open]) > p');
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.every(Boolean)).toBe(true);
  });

  test('紙の手引きには、版の名と本文と出典が出て、画面の操作のための部品は出ない', async () => {
    const page = await openOnPaper('/handbook/contracts/', javaScriptEnabled);
    expect(await isVisible(page, 'main dl, main article h2, main article p, main article table, main .footnotes li')).not.toContain(false);
    expect(await isVisible(page, '.screen-only, .screen-only *, header form, header summary')).not.toContain(true);
    expect(await page.locator('main dl').innerText()).toContain(guideEditions('handbook').current.label);
  });

  test('旧版と改定案は、紙でもそうだと告げる', async () => {
    const page = await openOnPaper('/handbook/draft/steps/', javaScriptEnabled);
    expect(await isVisible(page, 'main [role="note"]')).toEqual([true]);
  });
});

test('暗い画面で印刷しても、紙は白い地に黒い字である', async () => {
  const page = await site.open({address: '/handbook/steps/', colorScheme: 'dark'});
  await page.emulateMedia({media: 'print'});
  const [text, ground] = await page.evaluate(() => [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]);
  expect(brightness(text)).toBeLessThan(80);
  expect(brightness(ground)).toBeGreaterThan(240);
});

test('手引きのページは、A4のPDFになり、題と見出しのしおりが付く', async () => {
  const page = await site.open({address: '/handbook/contracts/'});
  const pdf = (await page.pdf({preferCSSPageSize: true, tagged: true, outline: true})).toString('latin1');
  expect(new Set(pdf.match(/\/MediaBox \[[^\]]+\]/g))).toEqual(new Set([expect.stringMatching(/^\/MediaBox \[0 0 59[45][\d.]* 84[12][\d.]*\]$/)]));
  expect(pdf).toMatch(/\/StructTreeRoot/);
  expect(pdf).toMatch(/\/Outlines/);
});

/** Mean of red, green and blue, 0 to 255. */
function brightness(colour: string): number {
  const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  return parts.reduce((sum, part) => sum + part, 0) / 3;
}
