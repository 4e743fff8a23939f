import {findTerms, type TermSpelling} from './findTerms';

/** A piece of a text; with `term` where a term's explanation can be opened. The pieces joined are the text. */
export interface TermPiece {
  readonly text: string;
  /** Id of the term. */
  readonly term?: string;
}

/** In: a text, all spellings, and whether this place may explain a term (each is explained once on a page). */
export function toTermPieces(text: string, {spellings, mayExplain}: {readonly spellings: readonly TermSpelling[]; readonly mayExplain: (id: string) => boolean}): TermPiece[] {
  const pieces: TermPiece[] = [];
  let from = 0;
  for (const {id, start, end} of findTerms(text, spellings)) {
    if (!mayExplain(id)) continue;
    if (start > from) pieces.push({text: text.slice(from, start)});
    pieces.push({text: text.slice(start, end), term: id});
    from = end;
  }
  if (from < text.length) pieces.push({text: text.slice(from)});
  return pieces;
}
