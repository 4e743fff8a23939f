import {buildIndex, openIndex} from '../../src/search/encoder';
import {normalise} from '../../src/search/normalise';

const texts = ['協働の手引き', 'ＮＰＯ法人への委託', '第十五条 再委託', '市', 'cafe at Ofuna 2024'];
const index = openIndex(buildIndex(texts.map((text) => ({heading: '', path: '', body: normalise(text).text}))));
const find = (word: string): readonly number[] => index.find(normalise(word).text);

test.each([
  ['協働', [0]], ['手引き', [0]], ['委託', [1, 2]], ['再委託', [2]], ['NPO', [1]], ['np', [1]], ['npo法人', [1]],
  ['15条', [2]], ['第15条', [2]], ['市', [3]], ['引', [0]], ['条', [2]], ['2024', [4]], ['ofuna', [4]], ['積算', []], ['', []],
])('「%s」で記録 %j が見つかる', (word, expected) => {
  expect(find(word)).toEqual(expected);
});

test('見出しにある語の記録が本文だけの記録より先に来る', () => {
  const fields = [{heading: '', path: '', body: '委託'}, {heading: '', path: '委託', body: ''}, {heading: '委託', path: '', body: ''}];
  expect(openIndex(buildIndex(fields)).find('委託')).toEqual([2, 1, 0]);
});

test('同じ記録からは同じ索引ができる', () => {
  const fields = texts.map((body) => ({heading: '見出し', path: '', body}));
  expect(JSON.stringify(buildIndex(fields))).toBe(JSON.stringify(buildIndex(fields)));
});

test('記録のない索引も開ける', () => {
  expect(openIndex(buildIndex([])).find('委託')).toEqual([]);
});
