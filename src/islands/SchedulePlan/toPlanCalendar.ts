import {toCalendarFile} from '../../core/calendar/calendarFile';
import type {ScheduleView} from '../../core/model/groupViews';
import type {PlannedStep} from '../../core/schedule/plan';

interface Facts {
  readonly steps: ScheduleView['steps'];
  readonly planned: readonly PlannedStep[];
  /** What the group calls the work; '' when it says nothing. */
  readonly title: string;
  /** The moment it is made, e.g. `2026-11-28T03:04:05Z`. */
  readonly made: string;
}

/** The plan as a file for a calendar. The same work has the same UIDs, whatever its dates, so that a calendar moves what it has. */
export function toPlanCalendar({steps, planned, title, made}: Facts): string {
  const work = title === '' ? '' : `${title}：`;
  return toCalendarFile({
    name: `${work}契約の時間表`,
    made,
    events: steps.flatMap(({id, name, number, group, papers, stumble}, index) => {
      const {first, last} = planned[index];
      return [{uid: `${id}-${fingerprint(title)}@schedule.kamakura-kyodo`, first, last, title: `${work}${number} ${name}`, text: `団体がすること：${group}\n書類：${papers.join('、')}\nつまずき：${stumble}\n日付は目安です。市の日程を確かめてください。`}];
    }),
  });
}

/** Letters and digits that stand for the name of the work (FNV-1a, 32 bit). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}
