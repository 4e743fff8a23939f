import type {Token} from '../../text/tokens';
import {alignTokens} from './alignTokens';
import {joinHunks, mergeHunks, toHunks, type Hunk} from './hunks';
import {commonHead, commonTail, longestMatches, type Matches} from './longestMatches';
import {weight} from './weights';

/** Texts that differ in more tokens than this are shown as replaced between their common ends. */
const MAX_TOKEN_EDITS = 1200;
/** Shared stretches of this weight (about one clause of a sentence) stand fast; between them the pairing is optimised. */
const FAST = 25;
/** Regions of more pairs of tokens than this keep the longest common subsequence. */
const MAX_REGION = 250_000;

/** Where two texts differ, token by token: first the longest common subsequence, then the best phrases between what stands fast. */
export function tokenHunks(olds: readonly Token[], news: readonly Token[]): readonly Hunk[] {
  const hunks = toHunks(olds, news, commonMatches(olds, news));
  return joinHunks(regions(hunks).flatMap((region) => {
    const {isSame, old: oldPart, new: newPart} = mergeHunks(region);
    if (isSame || oldPart.length * newPart.length > MAX_REGION) return region;
    return toHunks(oldPart, newPart, alignTokens(oldPart, newPart));
  }));
}

/** Stretches that stand fast alone, everything between two of them together. */
function regions(hunks: readonly Hunk[]): readonly (readonly Hunk[])[] {
  const all: Hunk[][] = [];
  let isOpen = false;
  for (const hunk of hunks) {
    const isFast = hunk.isSame && hunk.old.reduce((sum, token) => sum + weight(token), 0) >= FAST;
    if (isOpen && !isFast) all[all.length - 1].push(hunk);
    else all.push([hunk]);
    isOpen = !isFast;
  }
  return all;
}

function commonMatches(olds: readonly Token[], news: readonly Token[]): Matches {
  const numbers = new Map<string, number>();
  const toNumber = ({text}: Token): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const a = Int32Array.from(olds, toNumber);
  const b = Int32Array.from(news, toNumber);
  return longestMatches(a, b, MAX_TOKEN_EDITS) ?? commonEnds(a, b);
}

function commonEnds(a: Int32Array, b: Int32Array): Matches {
  const head = commonHead(a, b);
  const tail = commonTail(a, b, head);
  return [
    ...Array.from({length: head}, (_, k) => [k, k] as const),
    ...Array.from({length: tail}, (_, k) => [a.length - tail + k, b.length - tail + k] as const),
  ];
}
