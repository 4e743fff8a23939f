import ICAL from 'ical.js';
import {toCalendarFile, type CalendarEvent} from '../../../src/core/calendar/calendarFile';

const event: CalendarEvent = {uid: 'consult@schedule.test', first: '2027-04-30', last: '2027-05-06', title: '相談；仕様、\\見積り', text: '1行目, 2つ\n2行目; '.repeat(12)};
const made = '2026-11-28T03:04:05.678Z';
const file = toCalendarFile({name: '契約の時間表', made, events: [event, {...event, uid: 'spec@schedule.test', last: event.first}]});
const read = (text: string) => new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

describe('予定表のファイル（.ics）', () => {
  test('別の人の読み取り器で読め、題と説明が元のまま戻る', () => {
    const [first] = read(file);
    expect([first.uid, first.summary, first.description]).toEqual([event.uid, event.title, event.text]);
  });
  test('終わりの日は、その日を含むように、次の日として書く', () => {
    expect(read(file).map(({startDate, endDate}) => [startDate.isDate, startDate.toString(), endDate.toString()])).toEqual([[true, '2027-04-30', '2027-05-07'], [true, '2027-04-30', '2027-05-01']]);
  });
  test('どの行も75オクテットまでで、CRLFで終わる', () => {
    expect(file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
  test('日本の時間帯が書いてある', () => {
    const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(file) as never).getFirstSubcomponent('vtimezone') as never);
    expect([zone.tzid, zone.utcOffset(ICAL.Time.fromDateTimeString('2027-04-30T00:00:00'))]).toEqual(['Asia/Tokyo', 9 * 3600]);
  });
  test('作り直すと、同じUIDで、後のファイルの番号が大きい', () => {
    const again = toCalendarFile({name: '契約の時間表', made: '2026-11-28T03:06:00Z', events: [event]});
    const [before, after] = [read(file)[0], read(again)[0]];
    expect([after.uid === before.uid, after.sequence > before.sequence]).toEqual([true, true]);
  });
});
