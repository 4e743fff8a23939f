import type {ComparisonTable, InlineView} from './table';

/** Everything that a page or a file shows of two editions, computed once. Plain data. */
export interface PairLayouts extends PairTables, PairRest {}

/** What a reader looks at first. */
export interface PairTables {
  /** The formal table: wording only. */
  readonly table: ComparisonTable;
  readonly inline: InlineView;
}

/** What takes longer. */
export interface PairRest {
  /** 改め文, its lines joined by line breaks; '' when no wording changes. */
  readonly sentences: string;
  readonly proof: PairProof;
}

/** What was found by amending the old edition and comparing the result with the new one. */
export interface PairProof {
  /** The old text and the amendment data give the new text, byte for byte. */
  readonly isExact: boolean;
  /** The old text, amended by the words of the 改め文 alone, says what the new text says. */
  readonly isSameWording: boolean;
  /** How the 改め文 was followed: by its sentences, or by the table to which it points. */
  readonly by: 'sentences' | 'table';
}
