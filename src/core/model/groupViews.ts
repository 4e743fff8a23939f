import type {ClauseLink} from './editionViews';

/** What the tools for groups show; made from the registers in `docs/groups/`. */
export interface ChooserView {
  readonly questions: readonly ChooserQuestion[];
  readonly outcomes: readonly ChooserOutcome[];
}

export interface ChooserQuestion {
  readonly id: string;
  /** As it is numbered on paper: 1, 2, … */
  readonly number: number;
  readonly text: string;
  readonly help: string;
  /** Conditions of a course that the question is about. */
  readonly conditions: readonly string[];
  readonly answers: readonly {readonly label: string; readonly next: string}[];
}

export interface ChooserOutcome {
  readonly id: string;
  /** As it is lettered on paper: A, B, … */
  readonly letter: string;
  readonly name: string;
  readonly lead: string;
  readonly checks: readonly string[];
  readonly ask: string;
  readonly clauses: readonly ClauseLink[];
  readonly courses: readonly CourseConditions[];
}

/** A course of つながる鎌倉エール事業 as its register has it. */
export interface CourseConditions {
  /** With its years, e.g. `協働コース（令和6年度から。今も同じかは要確認）`. */
  readonly name: string;
  readonly amount: string;
  readonly period: string;
  readonly conditions: readonly string[];
  readonly unknown: readonly string[];
}

/** 受注準備チェック, its clauses looked up. */
export interface ReadinessView {
  readonly groups: readonly {readonly id: string; readonly name: string; readonly statements: readonly ReadinessStatement[]}[];
}

export interface ReadinessStatement {
  readonly id: string;
  /** As it is numbered on paper: 1 to 25. */
  readonly number: number;
  readonly text: string;
  /** From not yet to always. */
  readonly levels: readonly string[];
  readonly why: string;
  readonly first: string;
  readonly ask: string;
  readonly clause: ClauseLink;
  readonly papers: readonly string[];
}

/** 契約の時間表. */
export interface ScheduleView {
  /** The step that begins on the wished day. */
  readonly pivot: string;
  readonly steps: readonly ScheduleStep[];
  readonly closed: {
    readonly holidays: readonly string[];
    /** e.g. `12-29` */
    readonly yearly: readonly string[];
    /** The days for which holidays are known. */
    readonly known: {readonly from: string; readonly to: string};
  };
}

export interface ScheduleStep {
  readonly id: string;
  /** 1 to 10, as the guide numbers them. */
  readonly number: number;
  readonly name: string;
  /** What each side does. */
  readonly group: string;
  readonly city: string;
  readonly days: number;
  readonly unit: '業務日' | '暦日';
  /** 法律: a limit set by law. 目安: ours, to be checked. */
  readonly basis: '法律' | '目安';
  readonly papers: readonly string[];
  readonly stumble: string;
  readonly clause: ClauseLink;
}

/** 積算ワークシート. */
export interface EstimateView {
  /** Names of the lines that a new worksheet begins with. */
  readonly starters: {readonly labour: readonly string[]; readonly direct: readonly string[]};
  readonly taxPercent: number;
  readonly rates: readonly IndirectRate[];
  readonly forgotten: readonly ForgottenCost[];
}

/** A rate for indirect costs that somebody has named; none of them is the city's unless the city set it. */
export interface IndirectRate {
  readonly label: string;
  readonly percent: string;
  readonly note: string;
  readonly source: {readonly title: string; readonly url: string; readonly date: string};
}

export interface ForgottenCost {
  readonly id: string;
  readonly label: string;
  readonly part: 'labour' | 'direct';
  readonly words: readonly string[];
  readonly why: string;
  readonly clause: ClauseLink;
}
