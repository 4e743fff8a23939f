import type {ClauseLink} from './siteViews';

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
