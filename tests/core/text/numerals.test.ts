import fc from 'fast-check';
import {findNumber} from '../../../src/core/text/numerals';

test.each([['二十三', 23], ['百', 100], ['千二百三十四', 1234], ['一〇五', 105], ['２３', 23], ['23', 23], ['〇', 0], ['零', 0]])('%s は %d', (numeral, number) => {
  expect(findNumber(numeral)).toBe(number);
});

test.each(['', '第三', '三条', 'III', '1.5'])('「%s」は一つの数ではない', (text) => {
  expect(findNumber(text)).toBeUndefined();
});

test('漢数字で書いた9999までの数は、どれも元の数に戻る', () => {
  fc.assert(fc.property(fc.integer({min: 1, max: 9999}), (number) => findNumber(kanji(number)) === number));
});

function kanji(number: number): string {
  const units = ['', '十', '百', '千'];
  return [...String(number)].reverse().map((digit, place) => {
    if (digit === '0') return '';
    return (digit === '1' && place > 0 ? '' : '〇一二三四五六七八九'[Number(digit)]) + units[place];
  }).reverse().join('');
}
