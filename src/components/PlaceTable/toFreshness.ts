export interface Freshness {
  readonly kind: 'unknown' | 'fresh' | 'aging' | 'old';
  readonly text: string;
}

/** Half a year: say how old the check is. A year: warn. (ux.md G5) */
const AGING_DAYS = 180;
const OLD_DAYS = 365;
const DAY = 24 * 60 * 60 * 1000;

/** How old an entry's last check is. In: two days like `2024-04-01`, the first possibly `要確認`; out: the age in words. */
export function toFreshness(checkedOn: string, today: string): Freshness {
  if (checkedOn === '要確認') return {kind: 'unknown', text: '担当は未確認'};
  const days = Math.round((Date.parse(today) - Date.parse(checkedOn)) / DAY);
  if (days > OLD_DAYS) return {kind: 'old', text: `${checkedOn}に確認（1年より前。情報が古い可能性があります）`};
  if (days > AGING_DAYS) return {kind: 'aging', text: `${checkedOn}に確認（半年より前）`};
  return {kind: 'fresh', text: `${checkedOn}に確認`};
}
