import {formatDay} from '../../../src/core/model/formatDay';

describe('日付の書き方', () => {
  test.each([
    ['2024-04-01', '令和6年（2024年）4月1日'],
    ['2019-05-01', '令和元年（2019年）5月1日'],
    ['2019-04-30', '平成31年（2019年）4月30日'],
    ['1989-01-07', '昭和64年（1989年）1月7日'],
  ])('%s は %s', (day, text) => expect(formatDay(day)).toBe(text));
  test('日付でない文字は、そのまま返す', () => expect(formatDay('要確認')).toBe('要確認'));
});
