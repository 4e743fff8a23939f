import type {AttendanceFacts} from '../../exports/training/attendance';
import {readBuildStamp, stampText} from '../buildStamp';
import type {CheckedTraining} from './views';

/** What the spreadsheet for counting has to know: the letters of the paths and the days of the editions. */
export function toAttendanceFacts({paths, guides}: CheckedTraining): AttendanceFacts {
  const editions = [...guides.values()].flatMap(({guide}) => guide.editions.filter(({record}) => record.status !== 'draft').map(({record}) => ({guide: guide.record.title, day: record.id, label: record.label})));
  const [first] = guides.values();
  return {
    paths: paths.paths.map(({code, title, guide}) => ({code, title, guideTitle: guides.get(guide)?.guide.record.title ?? guide})),
    editions,
    owner: first?.guide.record.owner ?? '',
    date: editions.map(({day}) => day).sort().at(-1) ?? null,
    stamp: stampText(readBuildStamp()),
  };
}
