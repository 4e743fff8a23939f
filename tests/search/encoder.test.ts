import {buildPostings, openEngine, type Posting} from '../../src/search/encoder';

const records = [['協働', '働の'], ['委託', '協働'], ['委託']].map((terms, record) => new Map(terms.map((term, place) => [term, place + record])));
const postings = new Map(buildPostings(records, 20));
const find = openEngine(20);
const named = (terms: readonly string[]) => terms.map((term): [string, Posting] => [term, postings.get(term) ?? {ids: Uint32Array.of(), slots: Uint8Array.of()}]);

test('語は文字の順に並び、記録の番号と区分を持つ', () => {
  const shown = [...postings].map(([term, {ids, slots}]: [string, Posting]) => [term, [...ids], [...slots]]);
  expect(shown).toEqual([['働の', [0], [1]], ['協働', [0, 1], [0, 2]], ['委託', [1, 2], [1, 2]]]);
});

test.each([[['協働'], [0, 1]], [['協働', '委託'], [1]], [['働の', '委託'], []], [['積算'], []]])('語 %j をすべて持つ記録は %j', (terms, expected) => {
  expect([...Array.from(find(named(terms)))].sort()).toEqual(expected);
});

test('記録のない索引も作れる', () => {
  expect(buildPostings([], 20)).toEqual([]);
});
