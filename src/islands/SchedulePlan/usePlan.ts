import {useEffect, useState} from 'react';
import {isDay} from '../../core/calendar/days';
import type {ScheduleView} from '../../core/model/groupViews';
import {planSteps, STEP_DAYS_LIMIT, type PlannedStep} from '../../core/schedule/plan';
import {findPlanWarnings, type PlanWarning} from '../../core/schedule/warnings';
import {forget, keep, readKeptJson} from '../deviceStore';

const NAME = 'groups-schedule';

interface Kept {
  /** The wished day, e.g. `2027-05-10`; '' until it is chosen. */
  readonly start: string;
  /** What the group calls the work. */
  readonly title: string;
  /** Days that the reader changed, by step; 0 for an empty field. */
  readonly days: Readonly<Record<string, number>>;
}

const NOTHING: Kept = {start: '', title: '', days: {}};

export interface Plan extends Kept {
  /** Empty until a day is chosen. */
  readonly planned: readonly PlannedStep[];
  readonly warnings: readonly PlanWarning[];
  readonly change: (part: Partial<Kept>) => void;
  readonly reset: () => void;
}

/** The plan around the wished day, kept on the device. In: the steps and the closed days, and today where scripts run. */
export function usePlan(view: ScheduleView, today: string): Plan {
  const [kept, setKept] = useState<Kept>(NOTHING);
  useEffect(() => setKept(readKeptJson(NAME, {isValid: isKept, fallback: NOTHING})), []);
  const planned = isDay(kept.start) ? planFor(view, kept) : [];
  return {
    ...kept,
    planned,
    warnings: planned.length > 0 && today !== '' ? findPlanWarnings(planned, {pivot: view.pivot, today, known: view.closed.known}) : [],
    change: (part) => {
      const next = {...kept, ...part};
      setKept(next);
      keep(NAME, JSON.stringify(next));
    },
    reset: () => {
      setKept(NOTHING);
      forget(NAME);
    },
  };
}

function planFor({steps, pivot, closed}: ScheduleView, {start, days}: Kept): readonly PlannedStep[] {
  const own = steps.map(({id, days: usual, unit}) => ({id, unit, days: toDays(days[id], usual)}));
  return planSteps(own, {pivot, start, closed: {holidays: new Set(closed.holidays), yearly: new Set(closed.yearly)}});
}

/** What cannot be a number of days counts as the usual one. */
export function toDays(own: number | undefined, usual: number): number {
  return own !== undefined && Number.isInteger(own) && own >= 1 && own <= STEP_DAYS_LIMIT ? own : usual;
}

function isKept(value: unknown): value is Kept {
  const {start, title, days} = (value ?? {}) as Partial<Kept>;
  return typeof start === 'string' && typeof title === 'string' && typeof days === 'object' && days !== null && Object.values(days).every((one) => typeof one === 'number');
}
