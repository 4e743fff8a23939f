/** Days of a step as the schedule has them. */
export interface StepDays {
  readonly days: number;
  readonly unit: '業務日' | '暦日';
  readonly basis: '法律' | '目安';
}

/** Business days and calendar days of a week. */
const WEEK = {業務日: 5, 暦日: 7} as const;

/** How long a step takes, in words: a limit of the law to the day, a usual time in whole weeks, e.g. `約4週間〔要確認〕`. */
export function toSpan({days, unit, basis}: StepDays): string {
  return basis === '法律' ? `${days}日以内（法律の日数）` : `約${Math.ceil(days / WEEK[unit])}週間〔要確認〕`;
}
