import type {ConflictFacts} from '../ConflictNote';

/** What the pages show of a 重点施策; the register `docs/plan/measures.yml` holds it. */
export interface MeasureFacts {
  readonly id: string;
  readonly title: string;
  readonly titleCertainty: string;
  readonly area: string;
  readonly inCharge: string;
  readonly page: string;
  readonly years: readonly MeasureYearFacts[];
  readonly schedule: readonly ScheduleFacts[];
  readonly nextStep: string;
  readonly conflicts?: readonly ConflictFacts[];
  /** Only in the staff site. */
  readonly staffNote?: string;
}

export interface MeasureYearFacts {
  readonly year: string;
  readonly plan: readonly string[];
  readonly result: readonly string[];
  readonly status: string;
  readonly statusReason: string;
  readonly slip?: {readonly planned: number; readonly actual: number; readonly reason: string};
}

/** A band of the 工程. Months are 1 to 12, and only where the city's sheet gives them. */
export interface ScheduleFacts {
  readonly label: string;
  readonly years: readonly string[];
  readonly when: string;
  readonly planned?: readonly number[];
  readonly actual?: readonly number[];
  readonly note?: string;
}
