import fc from 'fast-check';
import holidayJp from '@holiday-jp/holiday_jp';
import {isBusinessDay, nearestBusinessDay} from '../../../src/core/calendar/businessDays';
import {addDays, fiscalYearEnd, isDay, weekdayOf} from '../../../src/core/calendar/days';

const closed = {holidays: new Set(Object.keys(holidayJp.holidays)), yearly: new Set(['12-29', '12-30', '12-31', '01-02', '01-03'])};
const day = fc.integer({min: 0, max: 20_000}).map((count) => addDays('1990-01-01', count));

describe('日の計算', () => {
  test('うるう年の2月29日も数える', () => {
    expect([addDays('2028-02-28', 1), addDays('2027-02-28', 1), addDays('2027-01-01', -1)]).toEqual(['2028-02-29', '2027-03-01', '2026-12-31']);
  });
  test('曜日は、祝日の台帳に書かれた曜日と、どの祝日でも同じである', () => {
    const wrong = Object.values(holidayJp.holidays).filter(({date, week}) => weekdayOf(date) !== week);
    expect([Object.keys(holidayJp.holidays).length > 1000, wrong]).toEqual([true, []]);
  });
  test('足して引くと元の日に戻る', () => {
    fc.assert(fc.property(day, fc.integer({min: -4000, max: 4000}), (one, count) => addDays(addDays(one, count), -count) === one));
  });
  test('日でない文字は、日としない', () => {
    expect(['2027-04-01', '2027-02-30', '2027-13-01', '27-4-1', '', '0001-01-01'].map(isDay)).toEqual([true, false, false, false, false, false]);
  });
  test('年度は4月に始まり3月31日に終わる', () => {
    expect(['2027-03-31', '2027-04-01', '2027-12-31'].map(fiscalYearEnd)).toEqual(['2027-03-31', '2028-03-31', '2028-03-31']);
  });
});

describe('業務日', () => {
  test('土日、祝日、振替休日、年末年始は、業務日でない', () => {
    expect(['2027-05-01', '2027-05-03', '2027-03-22', '2026-12-29', '2027-01-04', '2027-05-06'].map((one) => isBusinessDay(one, closed))).toEqual([false, false, false, false, true, true]);
  });
  test('連休をまたいで、前と後の業務日を見つける', () => {
    expect([nearestBusinessDay('2027-05-03', 1, closed), nearestBusinessDay('2027-05-03', -1, closed), nearestBusinessDay('2027-01-01', -1, closed)]).toEqual(['2027-05-06', '2027-04-30', '2026-12-28']);
  });
});
