import {comparisonKey, foldVariants} from '../../../src/core/text/normalise';

test.each([
  ['（１）', '(1)'], ['ｱｲｳ', 'アイウ'], ['巿民', '市民'], ['第○条', '第〇条'], ['１０〜１２月', '10～12月'], ['髙﨑', '高崎'], ['㎡', 'm2'],
])('幅や字形だけが違う「%s」と「%s」は、比べるときに同じ', (one, other) => {
  expect(foldVariants(one)).toBe(foldVariants(other));
});

test.each([['市民', '市長'], ['一', '二'], ['を', 'お'], ['第三条', '第３条']])('「%s」と「%s」は違う', (one, other) => {
  expect(foldVariants(one)).not.toBe(foldVariants(other));
});

test('改行と空白の違いは、条項の文が同じかどうかに関わらない', () => {
  expect(comparisonKey('市は、\n支援する。')).toBe(comparisonKey('市は、 支援する。'));
});
