import type {Edition} from '../model/clause';
import type {TextBlock} from '../model/textBlocks';
import {countLetters, toTextBlocks} from '../render/textBlocks';

/** What stands under one clause id, ready to be drawn. */
export interface ClauseText {
  readonly id: string;
  readonly heading: string;
  /** Path inside the edition. */
  readonly file: string;
  /** Without the heading. */
  readonly blocks: readonly TextBlock[];
  readonly letters: number;
}

/** The texts of an edition by clause id; each reaches to the next id, as in its history. */
export function toClauseTexts(edition: Edition): ReadonlyMap<string, ClauseText> {
  return new Map(edition.files.flatMap((file) => file.clauses.flatMap((clause, start): [string, ClauseText][] => {
    if (clause.id === undefined) return [];
    const next = file.clauses.findIndex((one, index) => index > start && one.id !== undefined);
    const end = next < 0 ? file.clauses.length : next;
    // Rows find their table by its place in the file: what lies outside is silenced, not cut off.
    const clauses = file.clauses.map((one, index) => (index >= start && index < end ? one : {...one, kind: 'blank' as const}));
    const [, ...blocks] = toTextBlocks(clauses);
    return [[clause.id, {id: clause.id, heading: clause.text, file: file.path, blocks, letters: countLetters(blocks)}]];
  })));
}
