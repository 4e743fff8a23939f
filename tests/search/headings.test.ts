import {loadTexts, search} from '../../src/search/answer';
import {normalise, toReadingKey} from '../../src/search/text/normalise';
import {openMorphology} from '../../src/plugins/search/morphology';
import {openSiteIndexes, type SiteIndexes} from './siteIndexes';

jest.setTimeout(300_000);
let site: SiteIndexes;
let headings: readonly {readonly heading: string; readonly address: string}[];
beforeAll(async () => {
  site = await openSiteIndexes();
  headings = site.site[0].pages.flatMap(({sections}) => sections.filter(({kind}) => kind === 'clause').map(({headings: all, address}) => ({heading: all.at(-1) ?? '', address})));
});

/** Headings such as 「まずすること」 stand on many pages; one of them must come. */
async function missing(toQuery: (heading: string) => string): Promise<string[]> {
  const wrong: string[] = [];
  for (const heading of new Set(headings.map((one) => one.heading))) {
    const query = toQuery(heading);
    const {groups} = await search([site.current], query);
    const results = groups.flatMap(({results}) => results.slice(0, 5));
    await loadTexts([site.current], results);
    if (query !== '' && !results.some((result) => result.section()?.headings.at(-1) === heading)) wrong.push(`${heading} ← ${query}`);
  }
  return wrong;
}

test('どの見出しも、そのことばで見つかる', async () => {
  expect(await missing((heading) => heading)).toEqual([]);
});

const HALF = new Map([...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンァィゥェォャュョッー'].map((kana, place) => [kana, [...'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｬｭｮｯｰ'][place]]));
const halfWidth = (text: string): string => [...text.normalize('NFKD')].map((letter) => (letter === '\u3099' ? 'ﾞ' : letter === '\u309a' ? 'ﾟ' : HALF.get(letter) ?? letter)).join('').replace(/[ぁ-ん][ﾞﾟ]/g, (kana) => kana.replace('ﾞ', '\u3099').replace('ﾟ', '\u309a').normalize('NFC'));
const fullWidth = (text: string): string => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

test.each([['半角カナ', halfWidth], ['全角英数', fullWidth], ['空白で分けた', (heading: string): string => heading.replace(/([のをにがはで])(?=[\p{Script=Han}])/u, '$1 ')]])('どの見出しも、%sの書き方で見つかる', async (_name, toQuery) => {
  expect(await missing(toQuery)).toEqual([]);
});

test('漢字だけの語の見出しは、その読みで見つかる', async () => {
  const words = [...new Set(headings.map(({heading}) => heading))].filter((heading) => /^[\p{Script=Han}]{2,8}$/u.test(heading));
  const {analyse} = await openMorphology(words.map((word) => normalise(word).text), {siteDir: process.cwd(), cacheFile: 'node_modules/.cache/portal-search/headings-test.json'});
  const readings = new Map(words.map((word) => [word, toReadingKey(analyse(normalise(word).text).map(({reading}) => reading).join(''))]));
  expect([words.length > 20, await missing((heading) => readings.get(heading) ?? '')]).toEqual([true, []]);
});
