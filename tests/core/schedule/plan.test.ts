import fc from 'fast-check';
import holidayJp from '@holiday-jp/holiday_jp';
import {isBusinessDay} from '../../../src/core/calendar/businessDays';
import {addDays} from '../../../src/core/calendar/days';
import {planSteps, type PlanStep} from '../../../src/core/schedule/plan';
import {findPlanWarnings} from '../../../src/core/schedule/warnings';

const closed = {holidays: new Set(Object.keys(holidayJp.holidays)), yearly: new Set(['12-29', '12-30', '12-31', '01-02', '01-03'])};
const steps: readonly PlanStep[] = [
  {id: 'talk', days: 5, unit: '業務日'}, {id: 'contract', days: 3, unit: '業務日'}, {id: 'work', days: 30, unit: '暦日'},
  {id: 'report', days: 2, unit: '業務日'}, {id: 'inspect', days: 10, unit: '暦日'}, {id: 'pay', days: 30, unit: '暦日'},
];
const plan = (start: string, list = steps) => planSteps(list, {pivot: 'work', start, closed});
const dates = (start: string): readonly string[] => plan(start).map(({id, first, last}) => `${id} ${first}..${last}`);

describe('契約の時間表', () => {
  test('始めたい日から、前は業務日でさかのぼり、後は順に続く', () => {
    expect(dates('2027-05-10')).toEqual([
      'talk 2027-04-22..2027-04-28', 'contract 2027-04-30..2027-05-07', 'work 2027-05-10..2027-06-08',
      'report 2027-06-09..2027-06-10', 'inspect 2027-06-11..2027-06-20', 'pay 2027-06-21..2027-07-20',
    ]);
  });
  test('法律の日数は、完了の通知や請求の日を数えずに、その日数の後に終わる', () => {
    const [, , , report, inspect] = plan('2027-06-01');
    expect(inspect.last).toBe(addDays(report.last, 10));
  });
  test('始めたい日が休みでも、その日に始まる', () => {
    expect(plan('2027-05-03')[2].first).toBe('2027-05-03');
  });
  test('どの日に始めても、段階は重ならず順に並び、始まる前の段階は業務日に終わる', () => {
    const start = fc.integer({min: 0, max: 3000}).map((count) => addDays('2026-04-01', count));
    const list = fc.tuple(...steps.map((step) => fc.integer({min: 1, max: 40}).map((days) => ({...step, days}))));
    fc.assert(fc.property(start, list, (one, own) => {
      const planned = plan(one, own);
      const isOrdered = planned.every(({first, last}, index) => first <= last && (index === 0 || planned[index - 1].last < first));
      return isOrdered && planned[2].first === one && planned.slice(0, 2).every(({first, last}) => isBusinessDay(first, closed) && isBusinessDay(last, closed));
    }));
  });
  test('業務日の段階には、その数だけ業務日がある', () => {
    for (const {first, last, days} of plan('2027-01-12').filter(({unit}) => unit === '業務日')) {
      let count = 0;
      for (let day = first; day <= last; day = addDays(day, 1)) count += Number(isBusinessDay(day, closed));
      expect(count).toBe(days);
    }
  });
});

describe('時間表の注意', () => {
  const warn = (start: string, today = '2026-11-28') => findPlanWarnings(plan(start), {pivot: 'work', today, known: {from: '2026-04-01', to: '2030-03-31'}}).map((one) => ('step' in one ? `${one.kind} ${one.step}` : one.kind));
  test('余裕のある計画には、何も言わない', () => {
    expect(warn('2027-04-05')).toEqual([]);
  });
  test('検査や支払が年度の終わりを越えると、初めに越える段階を示す', () => {
    expect(warn('2027-02-10')).toEqual(['budgetYear talk', 'yearEnd pay']);
    expect(warn('2027-02-20')).toEqual(['budgetYear talk', 'yearEnd inspect']);
  });
  test('相談を始める日が過ぎていると、知らせる', () => {
    expect(warn('2027-04-05', '2027-03-30')).toEqual(['late talk']);
  });
  test('祝日が分かる日より後まで続くと、知らせる', () => {
    expect(warn('2030-02-15')).toContain('beyondHolidays');
  });
});
