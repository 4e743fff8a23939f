import {haveOtherIds, type Item} from './item';
import type {Pair} from './alignSequence';
import {similarity, similarityLimit, type Grams} from './similarity';

/** From this likeness on, a clause that vanished and one that appeared elsewhere are the same one, moved. */
const MOVED = 0.6;
/** Shorter texts (「なし」) turn up anywhere and prove no move. */
const TELLING_LENGTH = 12;
/** A pair of characters that stands in more clauses than this does not help to find one. */
const COMMON = 12;

/** Pairs leftovers that are the same unit in another place; each item is used once, the most alike first. */
export function findMoves<S>(olds: readonly Item<S>[], news: readonly Item<S>[]): readonly Pair[] {
  const candidates = [...candidatePairs(olds, news)]
    .map(([i, j]) => ({pair: [i, j] as Pair, value: likeness(olds[i], news[j]), length: olds[i].whole.length}))
    .filter(({value}) => value >= MOVED)
    .sort((a, b) => b.value - a.value || b.length - a.length || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1]);
  const [usedOld, usedNew] = [new Set<number>(), new Set<number>()];
  return candidates.filter(({pair: [i, j]}) => {
    if (usedOld.has(i) || usedNew.has(j)) return false;
    usedOld.add(i);
    usedNew.add(j);
    return true;
  }).map(({pair}) => pair);
}

function likeness<S>(older: Item<S>, newer: Item<S>): number {
  if (older.kind !== newer.kind || haveOtherIds(older, newer)) return 0;
  if (older.whole === newer.whole) return 1;
  if (similarityLimit(older.grams(), newer.grams()) < MOVED) return 0;
  return similarity(older.grams(), newer.grams());
}

/** Pairs that share a rare pair of characters, found by an index and not by comparing all with all. */
function candidatePairs<S>(olds: readonly Item<S>[], news: readonly Item<S>[]): Iterable<Pair> {
  const index = gramIndex(news);
  const found = new Map<number, Pair>();
  olds.forEach((older, i) => {
    if (older.whole.length < TELLING_LENGTH) return;
    for (const gram of sketch(older.grams())) {
      const places = index.get(gram);
      if (!places || places.length > COMMON) continue;
      for (const j of places) found.set(i * news.length + j, [i, j]);
    }
  });
  return found.values();
}

function gramIndex<S>(items: readonly Item<S>[]): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>();
  items.forEach((item, k) => {
    if (item.whole.length < TELLING_LENGTH) return;
    for (const gram of sketch(item.grams())) {
      const places = index.get(gram);
      if (!places) index.set(gram, [k]);
      else if (places.length <= COMMON) places.push(k);
    }
  });
  return index;
}

/** So many pairs of characters find a clause: two texts of likeness .6 share one of them all but certainly. */
const SKETCH = 16;

/** The pairs of characters of a text that come first in a fixed shuffle, so that alike texts choose alike (bottom-k sketch). */
function sketch(grams: Grams): readonly number[] {
  const first: number[] = [];
  for (let k = 0; k < grams.length; k++) {
    if (k > 0 && grams[k] === grams[k - 1]) continue;
    const value = Math.imul(grams[k], SHUFFLE) >>> 0;
    if (first.length < SKETCH) first.push(value);
    else if (value < first[SKETCH - 1]) first[SKETCH - 1] = value;
    else continue;
    for (let at = first.length - 1; at > 0 && first[at] < first[at - 1]; at--) [first[at], first[at - 1]] = [first[at - 1], first[at]];
  }
  return first;
}

/** Knuth's multiplier: spreads neighbouring numbers evenly. */
const SHUFFLE = 0x9e3779b1;
