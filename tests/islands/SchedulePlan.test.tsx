import React from 'react';
import {renderToString} from 'react-dom/server';
import {fireEvent, render, screen} from '@testing-library/react';
import holidayJp from '@holiday-jp/holiday_jp';
import ICAL from 'ical.js';
import SchedulePlan from '../../src/islands/SchedulePlan';
import {toPlanCalendar} from '../../src/islands/SchedulePlan/toPlanCalendar';
import {toScheduleView} from '../../src/islands/SchedulePlan/toScheduleView';
import {planSteps} from '../../src/core/schedule/plan';
import {scheduleRegister} from '../../src/registers/schemas/schedule';
import {anyClauses} from '../support/anyClauses';
import {readRegister} from '../support/readRegister';

const register = readRegister(scheduleRegister, 'docs/groups/schedule.yml');
const view = toScheduleView(register, {clauses: anyClauses, holidays: Object.keys(holidayJp.holidays), today: '2026-11-28'});
const element = <SchedulePlan view={view} />;
const enter = (label: string | RegExp, value: string): boolean => fireEvent.input(screen.getByLabelText(label), {target: {value}});
const rows = (): string[] => screen.getAllByRole('row').slice(1).map(({textContent}) => textContent ?? '');

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers({now: new Date('2026-11-28T09:00:00+09:00'), doNotFake: ['setTimeout', 'setImmediate', 'queueMicrotask']});
});
afterEach(() => jest.useRealTimers());

describe('契約の時間表', () => {
  test('スクリプトなしでは、10の段階の表に、日付を書き込む欄、日数、書類、つまずきがある', () => {
    const html = document.createElement('div');
    html.innerHTML = renderToString(element);
    expect([...html.querySelectorAll('tbody tr')].map((row) => /月　日まで/.test(row.textContent ?? '') && /業務日|暦日/.test(row.textContent ?? ''))).toEqual(Array(10).fill(true));
    expect(html.querySelector('form')?.hidden).toBe(true);
    expect(html.querySelectorAll('tbody input')).toHaveLength(0);
  });
  test('法律に決まりのない日数には、どれも要確認の印が付く', () => {
    render(element);
    expect(rows().map((row) => /法律の日数/.test(row) || /目安要確認/.test(row))).toEqual(Array(10).fill(true));
    expect(rows().filter((row) => /法律の日数/.test(row)).map((row) => row.slice(0, 4))).toEqual(['8　検査', '10　支']);
  });
  test('始めたい日を入れると、どの段階にも日付が出る', () => {
    render(element);
    enter('仕事を始めたい日', '2027-09-01');
    expect(rows()[5]).toContain('2027年9月1日（水）から2027年11月29日（月）まで');
    expect(rows().filter((row) => /\d年\d+月\d+日/.test(row))).toHaveLength(10);
    expect(screen.getByRole('status').textContent).toMatch(/^相談は2027年\d+月\d+日/);
  });
  test('日数を直すと、日付が動く。空にすると、目安に戻る', () => {
    render(element);
    enter('仕事を始めたい日', '2027-09-01');
    const before = rows()[5];
    enter(/^実施の日数/, '30');
    expect(rows()[5]).toContain('2027年9月1日（水）から2027年9月30日（木）まで');
    enter(/^実施の日数/, '');
    expect(rows()[5]).toBe(before);
  });
  test('年度の終わりを越えるときと、もう遅いときに、することを伝える', () => {
    const {container} = render(element);
    enter('仕事を始めたい日', '2027-01-12');
    expect([...container.querySelectorAll('.Tool-warning')].map(({textContent}) => textContent?.slice(0, 12))).toEqual([expect.stringContaining('相談を始める日'), expect.stringContaining('相談が、仕事と同じ'), expect.stringContaining('年度の終わり')]);
  });
  test('入れたものはこの端末に残り、消すと残らない', () => {
    const {unmount} = render(element);
    enter('仕事を始めたい日', '2027-09-01');
    unmount();
    render(element);
    expect((screen.getByLabelText('仕事を始めたい日') as HTMLInputElement).value).toBe('2027-09-01');
    fireEvent.click(screen.getByRole('button', {name: '消して、はじめから'}));
    expect([localStorage.length, rows()[0].includes('月　日から')]).toEqual([0, true]);
  });
  test('祝日は、作った年度から4年度分だけを持つ', () => {
    expect(view.closed.known).toEqual({from: '2026-04-01', to: '2030-03-31'});
    expect([view.closed.holidays.length > 60, view.closed.holidays.every((day) => day >= '2026-04-01' && day <= '2030-03-31')]).toEqual([true, true]);
  });
});

describe('時間表の予定表ファイル', () => {
  const closed = {holidays: new Set(view.closed.holidays), yearly: new Set(view.closed.yearly)};
  const calendar = (title: string, start: string) => {
    const planned = planSteps(view.steps, {pivot: view.pivot, start, closed});
    const text = toPlanCalendar({steps: view.steps, planned, title, made: '2026-11-28T00:00:00Z'});
    return {planned, events: new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))};
  };
  test('どの段階も、表と同じ日付の予定になる', () => {
    const {planned, events} = calendar('見守り', '2027-09-01');
    expect(events.map(({summary, startDate}) => `${summary} ${startDate.toString()}`)).toEqual(view.steps.map(({number, name}, index) => `見守り：${number} ${name} ${planned[index].first}`));
  });
  test('日を変えて作り直しても同じUID、別の仕事なら別のUIDである', () => {
    const uids = (title: string, start: string): string[] => calendar(title, start).events.map(({uid}) => uid);
    expect(uids('見守り', '2027-10-01')).toEqual(uids('見守り', '2027-09-01'));
    expect(uids('講座', '2027-09-01').filter((uid) => uids('見守り', '2027-09-01').includes(uid))).toEqual([]);
    expect(new Set(uids('見守り', '2027-09-01')).size).toBe(10);
  });
});
