import {loadTexts, search} from '../../src/search/answer';
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

const HALF = new Map([...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンァィゥェォャュョッー'].map((kana, place) => [kana, [...'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｬｭｮｯｰ'][place]]));
const halfWidth = (text: string): string => [...text.normalize('NFKD')].map((letter) => (letter === '\u3099' ? 'ﾞ' : letter === '\u309a' ? 'ﾟ' : HALF.get(letter) ?? letter)).join('').replace(/[ぁ-ん][ﾞﾟ]/g, (kana) => kana.replace('ﾞ', '\u3099').replace('ﾟ', '\u309a').normalize('NFC'));
const fullWidth = (text: string): string => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

test.each([['半角カナ', halfWidth], ['全角英数', fullWidth], ['空白で分けた', (heading: string): string => heading.replace(/([のをにがはで])(?=[\p{Script=Han}])/u, '$1 ')]])('どの見出しも、%sの書き方で見つかる', async (_name, toQuery) => {
  expect(await missing(toQuery)).toEqual([]);
});

const OLD = new Map([...'国学会区県気関験実写書証条図数体対点当読発変訳予来労団'].map((kanji, place) => [kanji, [...'國學會區縣氣關驗實寫書證條圖數體對點當讀發變譯豫來勞團'][place]]));
const KANJI_DIGITS = '〇一二三四五六七八九';
/** 12 -> 十二; articles and years are read either way. */
const toKanjiNumber = (digits: string): string => (Number(digits) < 10 ? KANJI_DIGITS[Number(digits)] : `${Number(digits) < 20 ? '' : KANJI_DIGITS[Math.floor(Number(digits) / 10)]}十${digits.at(-1) === '0' ? '' : KANJI_DIGITS[Number(digits.at(-1))]}`);
/** The third letter of the first long run of katakana or kanji is left out, as a hurried reader does. */
const withSlip = (heading: string): string => heading.replace(/[ァ-ヴー]{5,}|[\p{Script=Han}]{4,}/u, (run) => run.slice(0, 2) + run.slice(3));

test.each<readonly [string, (heading: string) => string]>([
  ['旧字体', (heading) => [...heading].map((letter) => OLD.get(letter) ?? letter).join('')],
  ['漢数字', (heading) => heading.replace(/(?<=第)\d{1,2}(?=[条章])/g, toKanjiNumber)],
  ['送り仮名を省いた', (heading) => heading.replace(/(?<=[込払扱替積合引])[いりみしせき](?=[\p{Script=Han}]|$)/gu, '')],
  ['長音を落とした', (heading) => heading.replace(/(?<=[ァ-ヴ]{3})ー(?![ァ-ヴー])/g, '')],
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
