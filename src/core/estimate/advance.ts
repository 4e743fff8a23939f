/** Money of one month, in yen. */
export interface MonthFlow {
  readonly paid: number;
  readonly received: number;
}

export interface MonthBalance extends MonthFlow {
  /** Received minus paid, added up from the first month; below zero the group has advanced it. */
  readonly balance: number;
}

export interface Advance {
  readonly months: readonly MonthBalance[];
  /** The largest sum that the group has to advance, in yen; 0 where it never has to. */
  readonly largest: number;
  /** Index of the month in which it is largest; undefined where it is 0. */
  readonly month: number | undefined;
}

/** 立替え額の最大: the deepest shortage, month by month. */
export function toAdvance(flows: readonly MonthFlow[]): Advance {
  let balance = 0;
  const months = flows.map((flow) => {
    balance += flow.received - flow.paid;
    return {...flow, balance};
  });
  const largest = Math.max(0, ...months.map((month) => -month.balance));
  return {months, largest, month: largest === 0 ? undefined : months.findIndex((month) => month.balance === -largest)};
}

/** A sum in equal parts of whole yen; what does not divide is in the last one. */
export function spreadEvenly(yen: number, parts: number): number[] {
  const part = Math.floor(yen / parts);
  return Array.from({length: parts}, (_, index) => (index === parts - 1 ? yen - part * (parts - 1) : part));
}
