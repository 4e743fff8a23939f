import type {Segment} from './comparison';
import type {EditionLink, ReleasedReview} from './editionViews';
import type {PairLayouts} from './pair';
import type {ReviewView} from './review';
import type {PagePlace} from './table';

/** One thing that an edition changed, told to those it concerns. */
export interface ChangeNoteView {
  readonly weight: '重要' | '軽微';
  readonly what: string;
  readonly reason: string;
  readonly affects: string;
  readonly from: string;
  readonly action: string;
  /** Clauses that it is about, with their page in the new edition where they have one. */
  readonly clauses: readonly {readonly id: string; readonly heading: string; readonly address: string | null}[];
}

/** Number of entries by kind; kinds that do not occur are left out. */
export type KindCounts = Readonly<Record<string, number>>;

export interface ComparisonView extends PairLayouts {
  readonly guide: string;
  readonly guideAddress: string;
  readonly historyAddress: string;
  readonly older: EditionLink;
  readonly newer: EditionLink;
  readonly counts: KindCounts;
  readonly notes: readonly ChangeNoteView[];
  /** The files of both editions, as they are read. */
  readonly pages: readonly PagePlace[];
  /** Null where there is nothing to sign: only a draft is reviewed, and only by the staff. */
  readonly review: ReviewView | null;
  /** How the review stood when the newer edition was released; null on the public site and where there was none. */
  readonly reviewed: ReleasedReview | null;
}

/** A guide of which any two editions can be compared. */
export interface ComparableGuide {
  readonly id: string;
  readonly title: string;
  /** Newest first. */
  readonly editions: readonly EditionLink[];
  /** Pages of neighbouring editions, newest first. */
  readonly neighbours: readonly {readonly address: string; readonly older: string; readonly newer: string}[];
}

export interface ChangesView {
  /** The page of the laws that the guides cite; null where this audience has none. */
  readonly lawsAddress: string | null;
  readonly guides: readonly {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    readonly historyAddress: string;
    readonly editions: readonly (EditionLink & {readonly comparison: string | null; readonly counts: KindCounts | null})[];
  }[];
}

/** Every clause with an id and what became of it, edition by edition. */
export interface HistoryView {
  readonly guide: string;
  readonly guideAddress: string;
  readonly clauses: readonly {
    readonly id: string;
    readonly heading: string;
    /** Where its wording in every edition stands. */
    readonly wordings: string;
    readonly steps: readonly {
      readonly edition: EditionLink;
      readonly state: 'first' | 'added' | 'changed' | 'unchanged' | 'removed';
      /** Page and anchor of the clause in that edition; null when it was removed. */
      readonly address: string | null;
      /** The comparison with the edition before; null for the first edition. */
      readonly comparison: string | null;
    }[];
  }[];
}

/** What each clause of one page said, in which edition. */
export interface WordingsView {
  readonly guide: string;
  readonly historyAddress: string;
  /** Of the page. */
  readonly title: string;
  readonly clauses: readonly {
    readonly id: string;
    readonly heading: string;
    /** Newest first; editions that left the clause as it was are left out. */
    readonly wordings: readonly {
      readonly edition: EditionLink;
      readonly state: 'first' | 'added' | 'changed' | 'removed';
      /** Page and anchor of the clause in that edition; null when it was removed. */
      readonly address: string | null;
      readonly segments: readonly Segment[];
      /** What the edition's change notes say of this clause. */
      readonly reasons: readonly {readonly what: string; readonly reason: string}[];
    }[];
  }[];
}

/** What took effect, newest first: one group for each edition that replaced another. Drafts are not in force and not here. */
export interface SinceView {
  readonly groups: readonly SinceGroup[];
  /** Every edition that has been in force, with the days from which and up to which (exclusive) it was; null = still. */
  readonly periods: readonly {readonly guide: string; readonly edition: EditionLink; readonly from: string; readonly until: string | null; readonly pages: readonly PeriodPage[]}[];
}

/** A page of an edition; `key` is the same in every edition: `handbook/steps.mdx`. */
export interface PeriodPage {
  readonly key: string;
  readonly title: string;
  readonly address: string;
}

export interface SinceGroup {
  readonly guide: string;
  readonly edition: EditionLink;
  readonly comparison: string;
  readonly counts: KindCounts;
  readonly notes: readonly ChangeNoteView[];
  /** The clauses that changed, page by page, with the way to the first change of each. */
  readonly pages: readonly {readonly title: string; readonly clauses: readonly {readonly heading: string; readonly address: string}[]}[];
}
