import {alignGap} from './alignGap';
import {longestIncreasing} from './longestIncreasing';
import {longestMatches} from './difference/longestMatches';
import type {Item} from './item';

/** Clauses that differ beyond this many are matched by their unique wordings only; keeps 10,000 changed clauses linear. */
const MAX_CLAUSE_EDITS = 1500;

/** Indexes of an old and a new item that are the same unit. */
export type Pair = readonly [number, number];

/**
 * Pairs two sequences in order: known pairs first, then identical wording, then likeness inside the gaps.
 * The result ascends on both sides.
 */
export function alignSequence<S>(olds: readonly Item<S>[], news: readonly Item<S>[], known: readonly Pair[] = []): readonly Pair[] {
  const fixed = longestIncreasing(known);
  return fillGaps(fixed, [olds.length, news.length], (gap) => {
    const [oldPart, newPart] = [olds.slice(gap[0], gap[2]), news.slice(gap[1], gap[3])];
    const same = identicalPairs(oldPart, newPart);
    const all = fillGaps(same, [oldPart.length, newPart.length], (inner) =>
      alignGap(oldPart.slice(inner[0], inner[2]), newPart.slice(inner[1], inner[3])));
    return all;
  });
}

type Gap = readonly [oldFrom: number, newFrom: number, oldTo: number, newTo: number];

/** Keeps the given pairs and adds what `align` finds between them. */
function fillGaps(pairs: readonly Pair[], end: Pair, align: (gap: Gap) => readonly Pair[]): readonly Pair[] {
  const all: Pair[] = [];
  let [oldFrom, newFrom] = [0, 0];
  for (const [oldTo, newTo] of [...pairs, end]) {
    if (oldTo > oldFrom && newTo > newFrom) {
      for (const [i, j] of align([oldFrom, newFrom, oldTo, newTo])) all.push([oldFrom + i, newFrom + j]);
    }
    if (oldTo < end[0] || newTo < end[1]) all.push([oldTo, newTo]);
    [oldFrom, newFrom] = [oldTo + 1, newTo + 1];
  }
  return all;
}

function identicalPairs<S>(olds: readonly Item<S>[], news: readonly Item<S>[]): readonly Pair[] {
  const numbers = new Map<string, number>();
  const toNumber = ({kind, id, whole}: Item<S>): number => {
    const key = [kind, id, whole].join('\u0002');
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const a = Int32Array.from(olds, toNumber);
  const b = Int32Array.from(news, toNumber);
  return longestMatches(a, b, MAX_CLAUSE_EDITS) ?? longestIncreasing(uniquePairs(a, b));
}

/** Pairs of values that occur once on both sides. */
function uniquePairs(a: Int32Array, b: Int32Array): readonly Pair[] {
  const places = onlyPlaces(b);
  return [...onlyPlaces(a)].flatMap(([value, i]): Pair[] => {
    const j = places.get(value);
    return j === undefined ? [] : [[i, j]];
  }).sort((x, y) => x[0] - y[0]);
}

function onlyPlaces(values: Int32Array): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const repeated = new Set<number>();
  values.forEach((value, k) => (places.has(value) ? repeated.add(value) : places.set(value, k)));
  for (const value of repeated) places.delete(value);
  return places;
}
