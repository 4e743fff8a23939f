import {normalise} from '../../src/search/normalise';
import type {OpenPart} from '../../src/search/part';
import {search, type SearchAnswer} from '../../src/search/query';
import {parseQuery} from '../../src/search/words';
import {allParts, currentParts} from './realParts';

/** Question, and a clause that must be among the first three of its guide. */
const questions: readonly (readonly [string, string])[] = [
  ['委託', '#law-outsourcing-policy'], ['協働', '#what-fit'], ['積算', '/estimate/'], ['負担', '#forms-difference'],
  ['補助', '#forms-difference'], ['契約', '#art-contract'], ['保険', '#care-insurance'], ['研修', '#training-course'],
  ['随意契約', '#law-direct'], ['再委託', '#np-rules-subcontract'], ['著作権', '#art-copyright'], ['四者協議', '#art-consultation'],
  ['ふりかえり', '#step-review'], ['ジブンゴト', '#what-ordinance'], ['メンター', '#step-partner'], ['エール事業', '/yell/'],
  ['ｶﾞｲﾄﾞﾗｲﾝ', '#steps-guideline'], ['ﾌﾟﾛﾎﾟｰｻﾞﾙ', '#np-term-proposal'], ['ﾒﾝﾀｰ', '#step-partner'],
  ['第１５条', '#art-copyright'], ['十五条', '#art-copyright'], ['15条', '#art-copyright'], ['第２３４条', '#law-methods'],
  ['令和六年度', '#yell-collaboration'], ['平成三十一年', '#what-ordinance'], ['条例第二十六号', '#art-purpose'],
  ['ＮＰＯセンター', '#what-actors'], ['npo センター', '#what-actors'], ['髙齢者', '#steps-guideline'],
  ['個人情報 委託', '#np-rules-privacy'], ['随意契約　ガイドライン', '#law-direct'], ['委託、検査', '#forms-difference'],
  ['「見積り」', '#np-step-estimate'], ['前金払', '#np-term-maekin'], ['概算払', '#st-faq-gaisan'], ['別表第五', '#law-small-amount'],
];

test.each(questions)('「%s」で %s がその手引きの3番目までに出る', (input, clause) => {
  expect(firstAddresses(search(currentParts, input))).toContainEqual(expect.stringContaining(clause));
});

test.each(['宇宙船', '協働 宇宙船', '、。', '   ', ''])('本文にない語「%s」では何も出ない', (input) => {
  expect(search(allParts, input).count).toBe(0);
});

test.each([...questions.map(([input]) => input), '市', '条', '引', 'n', '2024', '5条'])('「%s」の答えは、全文を順に調べた結果と同じ', (input) => {
  expect(addresses(search(allParts, input)).sort()).toEqual(allParts.flatMap((part) => scan(part, input)).sort());
});

test('どの2字の語も、それを含む記録がすべて出る', () => {
  const part = currentParts[0];
  const pairs = new Set(part.records.flatMap((record) => normalise(record.text).text.match(/\p{Script=Han}{2}/gu) ?? []));
  for (const pair of pairs) expect(addresses(search([part], pair)).sort()).toEqual(scan(part, pair).sort());
});

test('版を増やしても、施行中の版がその手引きの先に来る', () => {
  for (const {results} of search(allParts, '委託').groups) {
    const isCurrent = results.map(({source}) => source.status === 'in-force' || source.status === 'none');
    expect(isCurrent).toEqual([...isCurrent].sort((one, other) => Number(other) - Number(one)));
  }
});

test('見出しにある語の記録が、本文だけの記録より先に来る', () => {
  for (const {results} of search(currentParts, '契約').groups) {
    const inHeading = results.map(({record}) => (record.headings.at(-1) ?? '').includes('契約') && record.kind !== 'notes');
    expect(inHeading).toEqual([...inHeading].sort((one, other) => Number(other) - Number(one)));
  }
});

test('同じ問いの答えはいつも同じ', () => {
  expect(addresses(search(allParts, '個人情報'))).toEqual(addresses(search(allParts, '個人情報')));
});

function addresses(answer: SearchAnswer): string[] {
  return answer.groups.flatMap((group) => group.results.map((result) => result.record.address));
}

function firstAddresses(answer: SearchAnswer): string[] {
  return answer.groups.flatMap((group) => group.results.slice(0, 3).map((result) => result.record.address));
}

const plainTexts = new Map(allParts.map((part) => [part, part.records.map((record) => ({
  own: normalise(`${record.headings.at(-1)}\n${record.text}`).text,
  all: normalise(`${record.headings.join('\n')}\n${record.text}`).text,
}))]));

/** The plain way, without FlexSearch: every word in the record, one of them in its own heading or text. */
function scan(part: OpenPart, input: string): string[] {
  const {words} = parseQuery(input);
  const texts = plainTexts.get(part) ?? [];
  const isAnswer = ({own, all}: (typeof texts)[number]): boolean => words.length > 0 && words.every((word) => hasWord(all, word)) && words.some((word) => hasWord(own, word));
  return part.records.filter((_, id) => isAnswer(texts[id])).map((record) => record.address);
}

function hasWord(text: string, word: string): boolean {
  const before = /^\d/.test(word) ? '(?<!\\d)' : /^[a-z]/.test(word) ? '(?<![a-z])' : '';
  return new RegExp(before + word + (/\d$/.test(word) ? '(?!\\d)' : '')).test(text);
}
