import React from 'react';
import holidayJp from '@holiday-jp/holiday_jp';
import {toScheduleView} from '@site/src/islands/SchedulePlan/toScheduleView';
import Island from '../Island';

interface Props {
  readonly register: Parameters<typeof toScheduleView>[0];
  readonly clauses: Parameters<typeof toScheduleView>[1]['clauses'];
  /** The day of the build. */
  readonly today: string;
}

/** The island with its holidays: taken from the library at build, so that the browser gets only the days that it needs. */
export default function ScheduleTool({register, clauses, today}: Props): React.ReactNode {
  return <Island name="SchedulePlan" props={{view: toScheduleView(register, {clauses, today, holidays: Object.keys(holidayJp.holidays)})}} />;
}
