import {nearestBusinessDay, type ClosedDays} from '../calendar/businessDays';
import {addDays} from '../calendar/days';

export type DayUnit = '業務日' | '暦日';

/** A step of a contract with how long it takes, at least one day. */
export interface PlanStep {
  readonly id: string;
  readonly days: number;
  readonly unit: DayUnit;
}

/** A step with its first and last day, e.g. `2027-04-01`. */
export interface PlannedStep extends PlanStep {
  readonly first: string;
  readonly last: string;
}

/** Longer than any step of a contract; more is a slip of the finger. */
export const STEP_DAYS_LIMIT = 400;

interface Wish {
  /** The step that is to begin on the wished day. */
  readonly pivot: string;
  readonly start: string;
  readonly closed: ClosedDays;
}

/**
 * Dates of all steps around the wished start: those before it are counted back, each ending on the business day before the next begins;
 * those after it follow. Calendar days are counted as the law counts them: the day of the event itself is not one of them.
 */
export function planSteps(steps: readonly PlanStep[], {pivot, start, closed}: Wish): readonly PlannedStep[] {
  const at = steps.findIndex(({id}) => id === pivot);
  const before: PlannedStep[] = [];
  for (const step of steps.slice(0, at).reverse()) before.unshift(placeBefore(step, before[0]?.first ?? start, closed));
  const after: PlannedStep[] = [{...steps[at], first: start, last: lastDay(steps[at], start, closed)}];
  for (const step of steps.slice(at + 1)) after.push(placeAfter(step, after[after.length - 1].last, closed));
  return [...before, ...after];
}

function placeBefore(step: PlanStep, next: string, closed: ClosedDays): PlannedStep {
  const last = nearestBusinessDay(addDays(next, -1), -1, closed);
  let first = last;
  for (let count = 1; count < step.days; count += 1) first = step.unit === '業務日' ? nearestBusinessDay(addDays(first, -1), -1, closed) : addDays(first, -1);
  return {...step, first, last};
}

function placeAfter(step: PlanStep, previous: string, closed: ClosedDays): PlannedStep {
  const next = addDays(previous, 1);
  const first = step.unit === '業務日' ? nearestBusinessDay(next, 1, closed) : next;
  return {...step, first, last: lastDay(step, first, closed)};
}

function lastDay({days, unit}: PlanStep, first: string, closed: ClosedDays): string {
  let last = first;
  for (let count = 1; count < days; count += 1) last = unit === '業務日' ? nearestBusinessDay(addDays(last, 1), 1, closed) : addDays(last, 1);
  return last;
}
