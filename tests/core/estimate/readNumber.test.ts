import {formatYen, readNumber} from '../../../src/core/estimate/readNumber';

describe('打った数字を読む', () => {
  test.each([['1500', 1500], ['１，５００円', 1500], [' 2 000 ', 2000], ['', 0], ['１０％', 10]] as const)('円の欄の「%s」は%i', (typed, expected) => {
    expect(readNumber(typed, {max: 9_999_999, decimals: 0})).toBe(expected);
  });
  test.each([['2.25', 2.25], ['０．５', 0.5], ['.5', 0.5], ['3.', 3], ['4時間', 4]] as const)('時間の欄の「%s」は%f', (typed, expected) => {
    expect(readNumber(typed, {max: 9_999, decimals: 2})).toBe(expected);
  });
  test.each(['-5', '1e3', '1.234', 'たくさん', '10000', '0x10', 'Infinity'])('時間の欄の「%s」は、受け付けない', (typed) => {
    expect(readNumber(typed, {max: 9_999, decimals: 2})).toBeUndefined();
  });
  test('円の欄は、小数を受け付けない', () => {
    expect(readNumber('10.5', {max: 9_999_999, decimals: 0})).toBeUndefined();
  });
  test('額は3桁ごとに区切る', () => {
    expect([0, 999, 1000, 1234567, -1500].map(formatYen)).toEqual(['0円', '999円', '1,000円', '1,234,567円', '−1,500円']);
  });
});
