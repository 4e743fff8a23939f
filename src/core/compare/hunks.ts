import type {Segment} from '../model/comparison';
import type {Matches} from './myers';

/** A stretch both texts share (`same`), or one where `old` gave way to `new`. Stretches alternate in a list of hunks. */
export interface Hunk {
  readonly same: string;
  readonly old: string;
  readonly new: string;
}

/** Joins matched and unmatched tokens into the longest stretches. */
export function toHunks([oldTokens, newTokens]: readonly [readonly string[], readonly string[]], matches: Matches): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  for (const [oldAt, newAt] of [...matches, [oldTokens.length, newTokens.length] as const]) {
    append(hunks, {same: '', old: oldTokens.slice(i, oldAt).join(''), new: newTokens.slice(j, newAt).join('')});
    if (oldAt < oldTokens.length && newAt < newTokens.length) append(hunks, {same: newTokens[newAt], old: '', new: ''});
    [i, j] = [oldAt + 1, newAt + 1];
  }
  return hunks;
}

/** Appends a stretch, joining it with the last one of its kind; empty stretches vanish. */
export function append(hunks: Hunk[], next: Hunk): void {
  const last = hunks[hunks.length - 1];
  if (next.same === '' && next.old === '' && next.new === '') return;
  if (!last || (last.same === '') !== (next.same === '')) hunks.push(next);
  else hunks[hunks.length - 1] = {same: last.same + next.same, old: last.old + next.old, new: last.new + next.new};
}

export function toSegments(hunks: readonly Hunk[]): readonly Segment[] {
  return hunks.flatMap((hunk): Segment[] => [
    ...(hunk.same === '' ? [] : [['=', hunk.same] as const]),
    ...(hunk.old === '' ? [] : [['-', hunk.old] as const]),
    ...(hunk.new === '' ? [] : [['+', hunk.new] as const]),
  ]);
}
