import {joinHunks, mergeHunks, textOf, type Hunk} from '../hunks';

/** Half-open range of characters of the old text. */
export type OldRange = readonly [start: number, end: number];

/** Makes one changed phrase of everything inside a range, when something in it changed; ranges ascend. */
export function widen(hunks: readonly Hunk[], ranges: readonly OldRange[]): readonly Hunk[] {
  if (ranges.length === 0) return hunks;
  const pieces = placed(hunks, ranges);
  const widened: Hunk[] = [];
  let k = 0;
  for (const range of ranges) {
    while (k < pieces.length && !isInside(pieces[k], range) && pieces[k].start < range[1]) widened.push(pieces[k++].hunk);
    const from = k;
    while (k < pieces.length && isInside(pieces[k], range)) k++;
    const inside = pieces.slice(from, k).map(({hunk}) => hunk);
    widened.push(...(inside.some(({isSame}) => !isSame) ? [{...mergeHunks(inside), isSame: false}] : inside));
  }
  return joinHunks([...widened, ...pieces.slice(k).map(({hunk}) => hunk)]);
}

interface Piece {
  readonly hunk: Hunk;
  readonly start: number;
  readonly end: number;
}

/** Changed stretches whole, shared ones that meet a range token by token, each with its place in the old text. */
function placed(hunks: readonly Hunk[], ranges: readonly OldRange[]): readonly Piece[] {
  let start = 0;
  return hunks.flatMap((hunk) => {
    const hunkEnd = start + textOf(hunk.old).length;
    const meetsRange = ranges.some(([from, to]) => start < to && hunkEnd > from);
    const parts = hunk.isSame && meetsRange ? hunk.old.map((token): Hunk => ({isSame: true, old: [token], new: [token]})) : [hunk];
    return parts.map((part) => {
      const end = start + textOf(part.old).length;
      const piece = {hunk: part, start, end};
      start = end;
      return piece;
    });
  });
}

/** A phrase that only comes in is inside when it stands between two characters of the range. */
function isInside({start, end}: Piece, [from, to]: OldRange): boolean {
  return start === end ? from < start && start < to : start < to && end > from;
}
