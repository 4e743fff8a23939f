import {loadTexts, search} from '../../src/search/answer';
import {fullWidth, halfWidth, kanjiNumbers, oldKanji, withSlip, withoutLongVowel, withoutOkurigana} from '../../scripts/bench-search/writtenForms';
import {openSiteIndexes, type SiteIndexes} from './siteIndexes';

jest.setTimeout(300_000);
let site: SiteIndexes;
let headings: readonly {readonly heading: string; readonly address: string}[];
beforeAll(async () => {
  site = await openSiteIndexes();
  headings = site.site[0].pages.filter(({address}) => !address.startsWith('/developers/')).flatMap(({sections}) => sections.filter(({kind}) => kind === 'clause').map(({headings: all, address}) => ({heading: all.at(-1) ?? '', address})));
});

/** Headings such as 「まずすること」 stand on many pages; one of them must come. */
async function missing(toQuery: (heading: string) => string): Promise<string[]> {
  const wrong: string[] = [];
  for (const heading of new Set(headings.map((one) => one.heading))) {
    const query = toQuery(heading);
    if (query === '') continue;
    const {groups} = await search([site.current], query);
    const results = groups.flatMap(({results}) => results.slice(0, 5));
    await loadTexts([site.current], results);
    if (!results.some((result) => result.section()?.headings.at(-1) === heading)) wrong.push(`${heading} ← ${query}`);
  }
  return wrong;
}

test('どの見出しも、そのことばで見つかる', async () => {
  expect(await missing((heading) => heading)).toEqual([]);
});

test.each([['半角カナ', halfWidth], ['全角英数', fullWidth], ['空白で分けた', (heading: string): string => heading.replace(/([のをにがはで])(?=[\p{Script=Han}])/u, '$1 ')]])('どの見出しも、%sの書き方で見つかる', async (_name, toQuery) => {
  expect(await missing(toQuery)).toEqual([]);
});

test.each<readonly [string, (heading: string) => string]>([
  ['旧字体', oldKanji],
  ['漢数字', kanjiNumbers],
  ['送り仮名を省いた', withoutOkurigana],
  ['長音を落とした', withoutLongVowel],
  ['途中まで', (heading) => (heading.length > 5 ? heading.slice(0, -1) : heading)],
])('どの見出しも、%sの書き方で見つかる', async (_name, toQuery) => {
  expect(await missing((heading) => (toQuery(heading) === heading ? '' : toQuery(heading)))).toEqual([]);
});

test('長い語のある見出しは、1字を落としても見つかる', async () => {
  const tried = headings.filter(({heading}) => withSlip(heading) !== heading);
  expect([tried.length > 40, await missing((heading) => (withSlip(heading) === heading ? '' : withSlip(heading)))]).toEqual([true, []]);
});

test('どの見出しも、その読みで見つかる', async () => {
  const readings = new Map(site.readings.flatMap(({entries}) => entries.map(({label, reading}) => [label, reading])));
  const toReading = (heading: string): string => (readings.get(heading) ?? readings.get(heading.replace(/（[ぁ-んー]+）$/, '')) ?? '').replace(/^.*[a-z0-9].*$/i, '');
  const read = headings.filter(({heading}) => toReading(heading) !== '');
  expect([read.length / headings.length > 0.7, await missing((heading) => toReading(heading))]).toEqual([true, []]);
});
