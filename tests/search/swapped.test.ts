import {search} from '../../src/search/answer';
import {swapNeighbours} from '../../src/search/read/swapped';
import {openSiteIndexes, type SiteIndexes} from './siteIndexes';

jest.setTimeout(120_000);
let site: SiteIndexes;
beforeAll(async () => void (site = await openSiteIndexes()));

test.each([['七第項', ['第7項', '7項第']], ['託委', ['委託']], ['契約保証', ['約契保証', '契保約証', '契約証保']], ['ーー', []], ['協働事業推進', []]])('「%s」の隣を入れ替えると %j', (word, expected) => {
  expect(swapNeighbours(word)).toEqual(expected);
});

/** Every exchange of two neighbours in short words of the headings. */
function slips(pattern: RegExp): string[] {
  const headings = site.site[0].pages.flatMap(({sections}) => sections.map((section) => section.headings.at(-1) ?? ''));
  const words = new Set(headings.flatMap((heading) => heading.match(pattern) ?? []));
  return [...new Set([...words].flatMap((word) => Array.from({length: word.length - 1}, (_, place) => word.slice(0, place) + word[place + 1] + word[place] + word.slice(place + 2))))];
}

test.each([['漢字2字から4字', /(?<![一-鿿])[一-鿿]{2,4}(?![一-鿿])/g], ['カタカナ3字から8字', /(?<![ァ-ヴー])[ァ-ヴー]{3,8}(?![ァ-ヴー])/g]])('見出しの%sの語は、隣の2字を入れ替えても、結果が空にならない', async (_, pattern) => {
  const empty: string[] = [];
  for (const slip of slips(pattern)) if ((await search([site.current], slip)).count === 0) empty.push(slip);
  expect(empty).toEqual([]);
});

test('入れ替わりを直して見つけたことを、「もしかして」で示す', async () => {
  expect((await search([site.current], '託委')).notes).toEqual([{kind: 'near', typed: '託委', forms: ['委託']}]);
});

test.each(['三第項', 'いくた', 'NOP'])('「%s」でも、結果が空にならない', async (slip) => {
  expect((await search([site.current], slip)).count).toBeGreaterThan(0);
});
