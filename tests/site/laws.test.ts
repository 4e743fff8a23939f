import {useSite} from '../support/browser';

const site = useSite();
afterEach(() => expect(site.problems).toEqual([]));

test('変更点のページから開け、見直す条項が初めに出て、そこから条項へ進める。JavaScriptは要らない', async () => {
  const page = await site.open({address: '/changes/', javaScriptEnabled: false});
  await page.getByRole('link', {name: '引用している法令'}).click();
  const first = page.locator('main section').first();
  expect(await first.locator('h2').innerText()).toBe('版の施行の後に改正された法令を引く条項');
  await first.locator('details > summary').first().click();
  const link = first.locator('details a').first();
  const address = await link.getAttribute('href');
  await link.click();
  expect(site.placeOf(page)).toBe(address);
  expect(await page.locator(`[id="${address?.split('#')[1]}"]`).count()).toBe(1);
});

test('どの法令にも確かめた本文の日があり、1年より前なら、そう書いてある', async () => {
  const page = await site.open({address: '/laws/'});
  const laws = await page.locator('section[aria-labelledby="all"] dl').allInnerTexts();
  expect(laws.filter((text) => !/確かめた本文/.test(text))).toEqual([]);
  expect(laws.filter((text) => text.includes('昭和22年政令第16号'))).toEqual([expect.stringContaining('1年より前に確かめたものです')]);
});
