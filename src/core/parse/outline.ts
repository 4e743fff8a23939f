import type {Clause, ClauseId} from '../model/clause';
import type {Piece} from './piece';

/** Depth added by one container, larger than every rank a piece can have outside it. */
export const CONTAINER_DEPTH = 1000;

/** Gives every piece its parent (the last piece of lower rank) and its path of labels. */
export function toClauses(pieces: readonly Piece[]): readonly Clause[] {
  const clauses: Clause[] = [];
  const open: {index: number; rank: number}[] = [];
  for (const current of pieces) {
    while (open.length > 0 && open[open.length - 1].rank >= current.rank) open.pop();
    const parent = open[open.length - 1]?.index;
    clauses.push(clauseOf(current, parent, clauses));
    if (hasPlaceInOutline(current)) open.push({index: clauses.length - 1, rank: current.rank});
  }
  return clauses;
}

function clauseOf(current: Piece, parent: number | undefined, clauses: readonly Clause[]): Clause {
  const {label, caption, text, start, end} = current;
  const above = parent === undefined ? undefined : clauses[parent];
  // The first paragraph of an article carries no number.
  const kind = current.kind === 'text' && above?.kind === 'article' ? 'paragraph' : current.kind;
  const path = label === '' ? above?.path ?? [] : [...(above?.path ?? []), label];
  return {id: current.id as ClauseId | undefined, kind, label, caption, path, text, range: {start, end}, parent};
}

/** What carries no text contains nothing. */
function hasPlaceInOutline({kind}: Piece): boolean {
  return kind !== 'blank' && kind !== 'comment' && kind !== 'frontMatter' && kind !== 'esm' && kind !== 'rule';
}
