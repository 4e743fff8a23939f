/** A clause that cites a law, with its page. */
export interface CitingClause {
  /** Title of the guide, e.g. `協働の手引き`. */
  readonly guide: string;
  /** Label of the edition, e.g. `令和7年度版`. */
  readonly edition: string;
  readonly heading: string;
  readonly address: string;
  /** e.g. `第167条の2`; empty when the law is only named. */
  readonly articles: readonly string[];
}

export interface LawAmendment {
  readonly number: string;
  /** The day from which it is in force. */
  readonly inForce: string;
  /** Empty when it is not known which. */
  readonly articles: readonly string[];
  readonly what: string;
  readonly source: {readonly title: string; readonly url: string; readonly date: string};
}

/** How long ago our texts were held against the law. */
export type CheckAge = 'recent' | 'old' | 'never';

export interface LawView {
  readonly name: string;
  readonly kind: string;
  readonly number: string;
  readonly url: string;
  /** A day, or 要確認. */
  readonly checked: string;
  readonly age: CheckAge;
  readonly source: LawAmendment['source'];
  readonly note: string;
  readonly amendments: readonly LawAmendment[];
  readonly clauses: readonly CitingClause[];
}

/** 引用している法令 */
export interface LawsView {
  /** The day of the build. */
  readonly today: string;
  readonly laws: readonly LawView[];
  /** Clauses of editions in force whose law was amended after the edition took effect. */
  readonly overtaken: readonly {readonly law: string; readonly amendment: LawAmendment; readonly clauses: readonly CitingClause[]}[];
}
