import {weekdayOf} from '../../core/calendar/days';

/** `2027-05-10` -> `2027年5月10日（月）` */
export function formatDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日（${weekdayOf(day)}）`;
}
