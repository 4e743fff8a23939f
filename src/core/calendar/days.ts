/** Days as text, e.g. `2027-04-01`; they sort as text. No clock and no time zone: a day is a day. */
const DAY_MS = 86_400_000;

const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);
const toDay = (date: Date): string => date.toISOString().slice(0, 10);

/** Whether it is written as a day and is one: not `2027-02-30`. Years of four digits only, as a date field gives them. */
export function isDay(text: string): boolean {
  return /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(toDate(text).getTime()) && toDay(toDate(text)) === text;
}

/** `count` may be negative. */
export function addDays(day: string, count: number): string {
  return toDay(new Date(toDate(day).getTime() + count * DAY_MS));
}

/** 日 to 土. */
export function weekdayOf(day: string): string {
  return '日月火水木金土'[toDate(day).getUTCDay()];
}

/** The last day of the fiscal year (April to March) that a day is in. */
export function fiscalYearEnd(day: string): string {
  const year = Number(day.slice(0, 4));
  return `${day.slice(5) >= '04-01' ? year + 1 : year}-03-31`;
}
