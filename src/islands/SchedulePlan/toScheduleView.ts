import {fiscalYearEnd} from '../../core/calendar/days';
import type {ScheduleView} from '../../core/model/groupViews';
import type {ClauseLink} from '../../core/model/editionViews';
import type {ScheduleRegister} from '../../registers/schemas/schedule';
import {clauseOf} from '../clauseOf';

/** Contracts are planned no further ahead; every year adds some 18 holidays to the page. */
const YEARS_AHEAD = 4;

interface Around {
  readonly clauses: Readonly<Record<string, ClauseLink>>;
  /** All holidays that are known, e.g. `2027-05-03`. */
  readonly holidays: readonly string[];
  /** The day of the build. */
  readonly today: string;
}

/** The steps with their clauses looked up, and the holidays of this fiscal year and the next ones. */
export function toScheduleView({pivot, steps, yearlyClosed}: ScheduleRegister, {clauses, holidays, today}: Around): ScheduleView {
  const year = Number(fiscalYearEnd(today).slice(0, 4)) - 1;
  const known = {from: `${year}-04-01`, to: `${year + YEARS_AHEAD}-03-31`};
  return {
    pivot,
    steps: steps.map(({clause, ...step}, index) => ({...step, number: index + 1, clause: clauseOf(clause, clauses)})),
    closed: {yearly: yearlyClosed, known, holidays: holidays.filter((day) => day >= known.from && day <= known.to)},
  };
}
