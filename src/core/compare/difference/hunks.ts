import type {Segment} from '../../model/comparison';
import type {Token} from '../../text/tokens';
import type {Matches} from './longestMatches';

/**
 * A stretch of tokens that both texts share (`isSame`), or one where `old` gave way to `new`.
 * Shared and changed stretches alternate, except that two changed ones may touch.
 */
export interface Hunk {
  readonly isSame: boolean;
  readonly old: readonly Token[];
  readonly new: readonly Token[];
}

/** Stretches of two token lists from the pairs of tokens; pairs that differ are changed stretches. */
export function toHunks(olds: readonly Token[], news: readonly Token[], matches: Matches): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  for (let k = 0; k < matches.length;) {
    const [oldAt, newAt] = matches[k];
    const isSame = olds[oldAt].text === news[newAt].text;
    const length = runLength(matches, k, (old, newer) => (olds[old].text === news[newer].text) === isSame);
    hunks.push({isSame: false, old: olds.slice(i, oldAt), new: news.slice(j, newAt)});
    hunks.push({isSame, old: olds.slice(oldAt, oldAt + length), new: news.slice(newAt, newAt + length)});
    [i, j] = [oldAt + length, newAt + length];
    k += length;
  }
  hunks.push({isSame: false, old: olds.slice(i), new: news.slice(j)});
  return joinHunks(hunks);
}

/** How many pairs from `k` on follow each other without a gap and pass the test. */
function runLength(matches: Matches, k: number, test: (old: number, newer: number) => boolean): number {
  const [oldAt, newAt] = matches[k];
  let length = 1;
  for (let next = matches[k + length]; next && next[0] === oldAt + length && next[1] === newAt + length && test(...next); next = matches[k + length]) length++;
  return length;
}

/** Joins touching stretches of the same sort and drops empty ones. */
export function joinHunks(hunks: readonly Hunk[]): readonly Hunk[] {
  const groups: Hunk[][] = [];
  for (const hunk of hunks) {
    if (hunk.old.length === 0 && hunk.new.length === 0) continue;
    const last = groups[groups.length - 1];
    if (last && last[0].isSame === hunk.isSame) last.push(hunk);
    else groups.push([hunk]);
  }
  return groups.map((group) => (group.length === 1 ? group[0] : mergeHunks(group)));
}

/** One stretch of several; it is shared only when all of them are. */
export function mergeHunks(hunks: readonly Hunk[]): Hunk {
  return {isSame: hunks.every(({isSame}) => isSame), old: hunks.flatMap((hunk) => hunk.old), new: hunks.flatMap((hunk) => hunk.new)};
}

export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({text}) => text).join('');
}

export function toSegments(hunks: readonly Hunk[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (const {old, new: newer} of hunks.flatMap(apart)) {
    const oldText = textOf(old);
    const newText = old === newer ? oldText : textOf(newer);
    if (oldText === newText) segments.push(['=', newText]);
    else segments.push(...(oldText === '' ? [] : [['-', oldText] as const]), ...(newText === '' ? [] : [['+', newText] as const]));
  }
  return segments;
}

/** A shared stretch token by token where its two sides are spelt differently. */
function apart(hunk: Hunk): readonly Hunk[] {
  if (!hunk.isSame || hunk.old.every((token, k) => token.text === hunk.new[k].text)) return [hunk];
  const groups: Hunk[][] = [];
  hunk.old.forEach((token, k) => {
    const isSame = token.text === hunk.new[k].text;
    const last = groups[groups.length - 1];
    const part = {isSame, old: [token], new: [hunk.new[k]]};
    if (last?.[0].isSame === isSame) last.push(part);
    else groups.push([part]);
  });
  return groups.map(mergeHunks);
}
