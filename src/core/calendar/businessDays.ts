import {addDays, weekdayOf} from './days';

/** When the city is closed, Saturdays and Sundays apart. */
export interface ClosedDays {
  /** e.g. `2027-05-03` */
  readonly holidays: ReadonlySet<string>;
  /** The same every year, e.g. `12-29`. */
  readonly yearly: ReadonlySet<string>;
}

export function isBusinessDay(day: string, {holidays, yearly}: ClosedDays): boolean {
  return !['土', '日'].includes(weekdayOf(day)) && !holidays.has(day) && !yearly.has(day.slice(5));
}

/** The day itself if it is a business day, or the nearest one after it (`1`) or before it (`-1`). */
export function nearestBusinessDay(day: string, direction: 1 | -1, closed: ClosedDays): string {
  let found = day;
  while (!isBusinessDay(found, closed)) found = addDays(found, direction);
  return found;
}
