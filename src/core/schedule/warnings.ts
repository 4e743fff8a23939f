import {fiscalYearEnd} from '../calendar/days';
import type {PlannedStep} from './plan';

/** What to look at in a plan. `step` names the step that it is about. */
export type PlanWarning =
  | {readonly kind: 'late'; readonly step: string; readonly day: string}
  | {readonly kind: 'yearEnd'; readonly step: string; readonly day: string; readonly limit: string}
  | {readonly kind: 'budgetYear'; readonly step: string; readonly limit: string}
  | {readonly kind: 'beyondHolidays'; readonly until: string};

interface Around {
  /** The step that begins on the wished day. */
  readonly pivot: string;
  readonly today: string;
  /** The days for which holidays are known. */
  readonly known: {readonly from: string; readonly to: string};
}

/** In: a plan. Out: its first step has gone by; steps that end after the fiscal year; talks that begin in the year of the work itself; days without known holidays. */
export function findPlanWarnings(steps: readonly PlannedStep[], {pivot, today, known}: Around): readonly PlanWarning[] {
  const [first] = steps;
  const at = steps.findIndex(({id}) => id === pivot);
  const limit = fiscalYearEnd(steps[at].first);
  const late = steps.find(({last}) => last > limit);
  const isBeyond = first.first < known.from || steps[steps.length - 1].last > known.to;
  return [
    ...(first.first < today ? [{kind: 'late', step: first.id, day: first.first} as const] : []),
    ...(fiscalYearEnd(first.first) === limit ? [{kind: 'budgetYear', step: first.id, limit} as const] : []),
    ...(late ? [{kind: 'yearEnd', step: late.id, day: late.last, limit} as const] : []),
    ...(isBeyond ? [{kind: 'beyondHolidays', until: known.to} as const] : []),
  ];
}
