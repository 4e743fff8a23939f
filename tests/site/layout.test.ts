import {tooWide} from '../support/accessibility';
import {useSite} from '../support/browser';
import {TEMPLATES} from '../support/builtSite';

const site = useSite();
const pages = Object.entries(TEMPLATES);

describe.each([390, 320])('幅%ipxの画面', (width) => {
  test.each(pages)('%sは、横に動かさなくても読める', async (_, address) => {
    const page = await site.open({address, viewport: {width, height: 800}});
    if (address.includes('q=')) await page.locator('main ol a').first().waitFor();
    expect(await tooWide(page)).toEqual([]);
  });
});

test.each(pages)('%sは、エラーを出さず、ほかのサーバーに何も求めない', async (_, address) => {
  const page = await site.open({address});
  await page.waitForLoadState('networkidle');
  expect(site.problems).toEqual([]);
});

test('文字を2倍に大きくしても、手引きのページは横に動かさずに読める', async () => {
  const page = await site.open({address: TEMPLATES['表のある手引きのページ'], viewport: {width: 1280, height: 800}});
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await tooWide(page)).toEqual([]);
});
