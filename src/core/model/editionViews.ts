/** An edition as pages name it. What pages get is plain data, as small as they need; addresses start and end with a slash. */
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

/** How the review of an edition stood when it was released. */
export interface ReleasedReview {
  readonly on: string;
  readonly changes: number;
  readonly signed: number;
  readonly roles: readonly string[];
  /** Why it was released although something was open; null when all was signed. */
  readonly override: string | null;
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
  /** Clause id -> its wordings in every edition. */
  readonly wordings: Readonly<Record<string, string>>;
  /** In an edition that is not current: clause id -> the same clause in the current edition. */
  readonly clausesToday: Readonly<Record<string, string>>;
}

/** A step of the work as the other side reads it: the staff's for a group, the group's for the staff. */
export interface OtherSide {
  /** Whose text it is, e.g. `市の職員`. */
  readonly reader: string;
  readonly heading: string;
  readonly address: string;
  readonly lines: readonly string[];
}

/** A page of a guide in easy Japanese. */
export interface SummaryView {
  readonly sentences: readonly string[];
  readonly reviewedOn: string;
  /** A clause that it rests on reads otherwise in this edition. */
  readonly isStale: boolean;
}
