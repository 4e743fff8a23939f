import fs from 'node:fs';
import path from 'node:path';
import {load} from 'cheerio';
import {useSite} from '../support/browser';
import {addressOf, builtSite, filesBelow} from '../support/builtSite';
import {guideEditions, GUIDES} from '../support/guideEditions';

const [handbook, outsourcing, guideline] = ['handbook', 'outsourcing', 'guideline'].map(guideEditions);

const site = useSite();
afterEach(() => expect(site.problems).toEqual([]));

describe.each([['JavaScriptがあっても', true], ['JavaScriptがなくても', false]])('%s', (_, javaScriptEnabled) => {
  test('「版を選ぶ」で別の版に移っても、同じページのままである', async () => {
    const page = await site.open({address: '/handbook/contracts/', javaScriptEnabled});
    await page.locator('summary', {hasText: '版を選ぶ'}).click();
    await page.getByRole('link', {name: `${handbook.old.label}（旧版）`}).first().click();
    expect(site.placeOf(page)).toBe(`/handbook/${handbook.old.id}/contracts/`);
    await page.locator('summary', {hasText: '版を選ぶ'}).click();
    await page.getByRole('link', {name: `${handbook.draft.label}（改定案）`}).click();
    expect(site.placeOf(page)).toBe('/handbook/draft/contracts/');
  });

  test.each([
    ['旧版', `/outsourcing/${outsourcing.old.id}/npo/flow/`, `これは旧版（${outsourcing.old.label}）です。今は使われていません。`],
    ['改定案', '/outsourcing/draft/npo/flow/', 'これは改定案です。まだ決まっていません。'],
  ])('%sは、そうだと告げ、現行版の同じページへ案内する', async (_name, address, words) => {
    const page = await site.open({address, javaScriptEnabled});
    const banner = page.getByRole('note').filter({hasText: words});
    await banner.getByRole('link', {name: `現行版（${outsourcing.current.label}）の同じページを見る`}).click();
    expect(site.placeOf(page)).toBe('/outsourcing/npo/flow/');
    expect(await page.getByText('これは').count()).toBe(0);
  });

  test('旧版の条項から、現行版の同じ条項へ進める', async () => {
    const page = await site.open({address: `/guideline/${guideline.old.id}/procedure/`, javaScriptEnabled});
    const tools = page.locator('main h3').first().locator('xpath=..');
    const id = await tools.locator('h3').getAttribute('id');
    await tools.getByRole('link', {name: '現行版の同じ条項'}).click();
    expect(site.placeOf(page)).toMatch(new RegExp(`^/guideline/(?!\\d).*#${id}$`));
    await page.locator(`h3[id="${id}"]`).waitFor();
  });
});

interface Head {
  readonly address: string;
  readonly isHidden: boolean;
  readonly canonical: string;
}

function headsOf(pattern: RegExp): Head[] {
  const pages = filesBelow(builtSite()).filter((file) => file.endsWith('.html')).filter((file) => pattern.test(addressOf(file)));
  return pages.map((file) => {
    const page = load(fs.readFileSync(path.join(builtSite(), file), 'utf8'));
    const canonical = page('link[rel="canonical"]').toArray().map((link) => new URL(link.attribs.href).pathname).join(' ');
    return {address: addressOf(file), isHidden: page('meta[name="robots"][content*="noindex"]').length > 0, canonical};
  });
}

test('旧版と改定案のページはすべて、検索エンジンに載らない', () => {
  const notCurrent = GUIDES.flatMap((guide) => guideEditions(guide).all.filter(({status}) => status !== 'in-force').map(({id}) => `${guide}/${id}`));
  const pages = headsOf(new RegExp(`^/(${notCurrent.join('|')})/`));
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.filter((page) => !page.isHidden)).toEqual([]);
});

test('現行版は、いつも同じ番地と日付の番地の両方で読め、正式な番地は前のほうである', () => {
  const lasting = headsOf(/^\/handbook\/(?!draft|\d)/);
  const dated = headsOf(new RegExp(`^/handbook/${handbook.current.id}/`));
  expect(dated.map((page) => page.address.replace(`/${handbook.current.id}`, ''))).toEqual(lasting.map((page) => page.address));
  expect([...lasting, ...dated].map((page) => page.canonical)).toEqual([...lasting, ...lasting].map((page) => page.address));
});
