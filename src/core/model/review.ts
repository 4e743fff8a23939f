/** Who signs. A role, never a person; which of them must sign is in `guide.yml`. */
export const REVIEW_ROLES = ['法制担当', '契約担当', '担当課'] as const;
export type ReviewRole = (typeof REVIEW_ROLES)[number];

export const REVIEW_DECISIONS = ['承認', '要修正', '質問'] as const;
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];

/** One change of a draft, as it is signed: one row of the 新旧対照表. */
export interface ReviewChange {
  /** The row's key, in `data-change` on the page. */
  readonly key: string;
  /** SHA-256 of its kind, place, old and new wording: another wording is another change. */
  readonly hash: string;
  /** What a reader calls it, e.g. `第12条（役割及び責任の分担）`. */
  readonly place: string;
}

/** 審査の判断: what one role thinks of one change. */
export interface SignOff {
  /** Hash of the change. */
  readonly change: string;
  /** What the change was called; for people who look for it when its text is there no more. */
  readonly place: string;
  readonly role: ReviewRole;
  readonly decision: ReviewDecision;
  /** '' only with 承認. */
  readonly comment: string;
  /** Japanese time to the minute, e.g. `2026-11-28T10:05+09:00`. */
  readonly at: string;
  /** Ids of recorded sign-offs of the same role that the reviewer saw beside the change and answers with this one. */
  readonly replaces: readonly string[];
}

/** What a reviewer saves in the browser. */
export interface ReviewFile {
  readonly format: 'kmk-kyodo-review';
  readonly version: 1;
  readonly guide: string;
  readonly older: string;
  readonly newer: string;
  readonly signOffs: readonly SignOff[];
}

export type ReviewState = 'open' | 'signed' | 'objected' | 'asked';

/** Where one change stands. */
export interface ReviewedChange {
  readonly change: ReviewChange;
  readonly state: ReviewState;
  /** What counts: sign-offs on this very wording that no later one of their role replaced. */
  readonly signOffs: readonly SignOff[];
  /** One role both approves and does not. */
  readonly isConflict: boolean;
  /** Roles that must still approve. */
  readonly missing: readonly ReviewRole[];
}

export interface ReviewStatus {
  readonly changes: readonly ReviewedChange[];
  /** Sign-offs on a wording that the draft has no more; they count for nothing. */
  readonly expired: readonly SignOff[];
  /** Whether every change is signed. */
  readonly isClear: boolean;
}

/** What the comparison page of a draft gets; staff only. */
export interface ReviewView extends Pick<ReviewFile, 'guide' | 'older' | 'newer'> {
  /** Roles that must approve every change. */
  readonly roles: readonly ReviewRole[];
  readonly status: ReviewStatus;
  /** Ids of recorded sign-offs that later ones replaced: a device that still has one does not show it. */
  readonly replaced: readonly string[];
}
