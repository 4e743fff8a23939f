import type {Clause} from './clause';

/** `=` stands in both texts, `-` only in the old, `+` only in the new. `=`+`-` joined is the old text, `=`+`+` the new. */
export type Segment = readonly ['=' | '-' | '+', string];

export type EntryKind = 'unchanged' | 'changed' | 'added' | 'removed' | 'moved' | 'renumbered';

/** What a change is about, so that a reviewer can look at amounts or duties first. */
export type MeaningFlag =
  | 'amount' | 'date' | 'count' | 'modality' | 'negation' | 'conjunction'
  | 'subject' | 'definedTerm' | 'lawCitation' | 'crossReference';

/** Which layer of the text differs. `format` and `link` changes leave every visible character as it was. */
export type ChangeLayer = 'none' | 'text' | 'format' | 'link';

/** One side of an entry. */
export interface PlacedClause {
  /** Path of the file inside the edition. */
  readonly file: string;
  /** Index in that file's clauses. */
  readonly index: number;
  readonly clause: Clause;
}

/** 新旧対照の単位: an old clause, the new clause that took its place, or both. */
export interface ComparisonEntry {
  readonly kind: EntryKind;
  readonly oldClause: PlacedClause | undefined;
  readonly newClause: PlacedClause | undefined;
  readonly segments: readonly Segment[];
  readonly layer: ChangeLayer;
  readonly flags: readonly MeaningFlag[];
  /** Where this entry came from when one old clause became several, or several became one: indexes into the entries. */
  readonly splitFrom?: number;
  readonly mergedInto?: number;
}

/** 新旧対照: every clause of the old text stands in exactly one entry, and so does every clause of the new one; in the order of the new text, removed clauses where they stood. */
export interface Comparison {
  readonly entries: readonly ComparisonEntry[];
  /** Ids that stand on unrelated texts in the two editions (an id must never be used again). */
  readonly reusedIds: readonly string[];
}
