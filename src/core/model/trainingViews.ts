import type {Segment} from './comparison';
import type {TextBlock} from './textBlocks';

/** A place in a guide: its heading, and where readers find it. */
export interface ClausePlace {
  /** The guide's id. */
  readonly guide: string;
  readonly guideTitle: string;
  readonly clause: string;
  readonly heading: string;
  readonly address: string;
}

export interface QuestionView {
  readonly id: string;
  readonly aim: string;
  readonly stem: string;
  readonly options: readonly {readonly text: string; readonly right: boolean; readonly why: string}[];
  readonly place: ClausePlace;
}

export interface AimView {
  readonly id: string;
  readonly text: string;
}

/** A clause to read, with its words. */
export interface StepView extends ClausePlace {
  readonly letters: number;
  readonly blocks: readonly TextBlock[];
}

/** The edition that a record names. */
export interface TrainingEdition {
  readonly guideTitle: string;
  readonly label: string;
  /** The day it took effect. */
  readonly day: string;
}

export interface PathCard {
  readonly id: string;
  /** Its letter in the check code. */
  readonly code: string;
  readonly title: string;
  readonly forWhom: string;
  readonly address: string;
  readonly plannedMinutes: number | null;
  /** Computed from the letters, the questions and the talk. */
  readonly minutes: number;
  readonly letters: number;
  readonly clauseCount: number;
  readonly questionCount: number;
}

export interface SheetView {
  readonly title: string;
  readonly when: string;
  readonly lines: readonly string[];
}

export interface PathView {
  readonly card: PathCard;
  readonly edition: TrainingEdition;
  readonly steps: readonly StepView[];
  readonly talk: StepView & {readonly minutes: number; readonly prompts: readonly string[]};
  readonly aims: readonly AimView[];
  readonly questions: readonly QuestionView[];
  readonly sheets: readonly SheetView[];
  readonly pace: PaceView;
}

export interface PaceView {
  readonly lettersPerMinute: number;
  readonly secondsPerQuestion: number;
  readonly reason: string;
}

/** What became of a clause since an older edition: its whole text, old and new as segments. */
export interface ChangedClause extends ClausePlace {
  readonly isNew: boolean;
  readonly letters: number;
  readonly segments: readonly Segment[];
}

/** A path as the page on changes needs it: which clauses, how long, without their words. */
export interface SincePath {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly letters: number;
  /** The edition that a record of this path names. */
  readonly edition: TrainingEdition;
  readonly clauses: readonly Pick<ClausePlace, 'guide' | 'clause'>[];
}

/** How much of a path changed since an edition. */
export interface SinceCount {
  readonly path: string;
  readonly edition: string;
  readonly clauses: number;
  readonly letters: number;
}

export interface SinceTrainingView {
  readonly paths: readonly SincePath[];
  readonly editions: readonly SinceEdition[];
  readonly counts: readonly SinceCount[];
}

/** An edition that somebody may have been trained on, and what changed since. */
export interface SinceEdition {
  readonly guide: string;
  readonly guideTitle: string;
  readonly id: string;
  readonly label: string;
  /** Name of the data file with its `ChangedClause[]`; null for the edition in force. */
  readonly data: string | null;
}

/** One slide: a heading and what stands under it. */
export interface SlideView {
  readonly id: string;
  readonly title: string;
  /** 1 of several slides under one heading; 0 where there is only one. */
  readonly part: number;
  readonly blocks: readonly TextBlock[];
  /** 話す内容: the full text, and the trainer's own notes. */
  readonly notes: readonly string[];
}

export interface SlideDeck {
  readonly title: string;
  /** e.g. `協働の手引き　令和7年度版` */
  readonly source: string;
  /** Where the text stands, to go back. */
  readonly address: string;
  /** What it is meant to take; null where nobody has said. */
  readonly minutes: number | null;
  readonly slides: readonly SlideView[];
}
