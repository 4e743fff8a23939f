import type {Segment} from './comparison';
import type {PairLayouts} from './pair';
import type {ReviewView} from './review';
import type {PagePlace} from './table';
import type {Template} from './template';

/** What the pages of the site get: plain data, as small as the page needs. Addresses start and end with a slash. */
export interface EditionLink {
  readonly id: string;
  readonly label: string;
  readonly status: 'draft' | 'decided' | 'in-force' | 'superseded' | 'repealed';
  /** e.g. `2024-04-01`; null for a draft. */
  readonly effectiveDate: string | null;
  readonly reason: string;
  readonly address: string;
}

/** A clause in force, named from outside its guide. */
export interface ClauseLink {
  readonly id: string;
  readonly heading: string;
  /** e.g. `/outsourcing/npo/forms/#np-forms-table` */
  readonly address: string;
}

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
  readonly guides: readonly {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    readonly historyAddress: string;
    readonly editions: readonly (EditionLink & {readonly comparison: string | null; readonly counts: KindCounts | null})[];
  }[];
}

/** How the review of an edition stood when it was released. */
export interface ReleasedReview {
  readonly on: string;
  readonly changes: number;
  readonly signed: number;
  readonly roles: readonly string[];
  /** Why it was released although something was open; null when all was signed. */
  readonly override: string | null;
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
      readonly state: 'added' | 'changed' | 'unchanged' | 'removed';
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
      readonly state: 'added' | 'changed' | 'removed';
      readonly segments: readonly Segment[];
      /** What the edition's change notes say of this clause. */
      readonly reasons: readonly {readonly what: string; readonly reason: string}[];
    }[];
  }[];
}

/** What the theme shows on every page of an edition. */
export interface EditionFacts {
  readonly guide: string;
  readonly guideTitle: string;
  /** The editions are samples written from public facts. */
  readonly isSample: boolean;
  readonly edition: EditionLink;
  /** The address that stays with this edition for ever. */
  readonly permanentAddress: string;
  readonly current: EditionLink | null;
  readonly currentPluginId: string | null;
  /** All editions that this audience may see, newest first, this one included. */
  readonly siblings: readonly (EditionLink & {readonly pluginId: string})[];
  readonly historyAddress: string;
  readonly reviewed: ReleasedReview | null;
  /** In an edition that is not current: clause id -> the same clause in the current edition. */
  readonly clausesToday: Readonly<Record<string, string>>;
}

/** Every source of the texts and registers that this audience may see, with all that rests on it. */
export interface SourcesView {
  readonly groups: readonly {
    /** e.g. `法令` */
    readonly name: string;
    readonly sources: readonly SourceView[];
  }[];
}

export interface SourceView {
  readonly title: string;
  /** '' for a paper that has no address. */
  readonly url: string;
  readonly dates: readonly string[];
  /** Page by page: `協働の手引き「進め方」`, with the clauses on it. */
  readonly pages: readonly {readonly name: string; readonly uses: readonly {readonly heading: string; readonly address: string}[]}[];
}

/** What took effect, newest first: one group for each edition that replaced another. Drafts are not in force and not here. */
export interface SinceView {
  readonly groups: readonly SinceGroup[];
  /** Every edition that has been in force, with the days from which and up to which (exclusive) it was; null = still. */
  readonly periods: readonly {readonly guide: string; readonly edition: EditionLink; readonly from: string; readonly until: string | null}[];
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

/** A page of a guide in easy Japanese. */
export interface SummaryView {
  readonly sentences: readonly string[];
  readonly reviewedOn: string;
  /** A clause that it rests on reads otherwise in this edition. */
  readonly isStale: boolean;
}

/** A form as its page shows it. */
export interface TemplateView {
  readonly template: Template;
  /** Ids of the clauses of the group guide that explain it. */
  readonly clauses: readonly string[];
  /** e.g. `委託の代替策 令和7年度版` */
  readonly edition: string;
  /** The day on which that edition took effect, e.g. `2024-04-01`. */
  readonly date: string;
  readonly address: string;
  /** The files beside the page, with their size in bytes. */
  readonly blank: {readonly name: string; readonly size: number};
  readonly example: {readonly name: string; readonly size: number};
}

/** A step of the work as the other side reads it: the staff's for a group, the group's for the staff. */
export interface OtherSide {
  /** Whose text it is, e.g. `市の職員`. */
  readonly reader: string;
  readonly heading: string;
  readonly address: string;
  readonly lines: readonly string[];
}
