import type {MeaningFlag} from '../../model/comparison';

/** Recognises one kind of meaning. A change has the flag when its expressions are not the same on both sides. */
export interface FlagRule {
  readonly flag: MeaningFlag;
  /** Where the rule comes from. */
  readonly source: string;
  /** The expressions of this kind in a text whose width variants are folded, in order. */
  readonly expressions: (text: string) => readonly string[];
}

/** All matches of a global pattern: its first group, or the whole match. */
export function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((found) => found[1] ?? found[0]);
}
