import {alignSequence, type Pair} from './alignSequence';
import {haveOtherIds, sectionItem, type Item} from './item';
import {similarity} from './similarity';
import type {Section} from './unit';

/** An id proves nothing when the texts under it share less than this. */
const UNRELATED = 0.15;
/** Texts of fewer characters say too little to be called unrelated. */
const TELLING_LENGTH = 20;

export interface SectionAlignment {
  /** Pairs that stand in the same order on both sides. */
  readonly inOrder: readonly Pair[];
  /** Pairs that changed their place. */
  readonly moved: readonly Pair[];
  /** Ids on unrelated texts. */
  readonly reusedIds: readonly string[];
}

/** Pairs the sections of two files: by id, by unique caption, then in order by wording and likeness. */
export function alignSections(oldSections: readonly Section[], newSections: readonly Section[]): SectionAlignment {
  const [olds, news] = [oldSections.map(sectionItem), newSections.map(sectionItem)];
  const {pairs: byId, reusedIds} = pairsById(olds, news);
  const known = [...byId, ...captionPairs(olds, news, byId)].sort((a, b) => a[0] - b[0]);
  const inOrder = alignSequence(olds, news, known).filter(([i, j]) => olds[i].id === undefined || !reusedIds.includes(olds[i].id) || olds[i].id !== news[j].id);
  return {inOrder, moved: unused(known, inOrder), reusedIds};
}

/** Pairs of the same explicit id; an id on two unrelated texts pairs nothing and is reported. */
export function pairsById(olds: readonly Item<Section>[], news: readonly Item<Section>[]): {readonly pairs: readonly Pair[]; readonly reusedIds: readonly string[]} {
  const all = uniqueMatches([olds, news], ({id}) => id);
  const reused = new Set(all.filter(([i, j]) => isUnrelated(olds[i], news[j])));
  return {pairs: all.filter((pair) => !reused.has(pair)), reusedIds: [...reused].map(([i]) => olds[i].id ?? '')};
}

function captionPairs(olds: readonly Item<Section>[], news: readonly Item<Section>[], taken: readonly Pair[]): readonly Pair[] {
  const pairs = uniqueMatches([olds, news], ({kind, caption}) => (caption === '' ? undefined : `${kind === 'article'} ${caption}`));
  return unused(pairs, taken).filter(([i, j]) => !haveOtherIds(olds[i], news[j]));
}

/** The pairs of which neither side stands in one of the others. */
function unused(pairs: readonly Pair[], others: readonly Pair[]): readonly Pair[] {
  const olds = new Set(others.map(([i]) => i));
  const news = new Set(others.map(([, j]) => j));
  return pairs.filter(([i, j]) => !olds.has(i) && !news.has(j));
}

function isUnrelated(older: Item<Section>, newer: Item<Section>): boolean {
  if (older.caption === newer.caption) return false;
  const shorter = Math.min(older.whole.length, newer.whole.length);
  return shorter >= TELLING_LENGTH && similarity(older.grams(), newer.grams()) < UNRELATED;
}

type Key = (item: Item<Section>) => string | undefined;

function uniqueMatches([olds, news]: readonly [readonly Item<Section>[], readonly Item<Section>[]], keyOf: Key): readonly Pair[] {
  const newPlaces = uniquePlaces(news, keyOf);
  return [...uniquePlaces(olds, keyOf)].flatMap(([key, i]): Pair[] => {
    const j = newPlaces.get(key);
    return j === undefined ? [] : [[i, j]];
  });
}

function uniquePlaces(items: readonly Item<Section>[], keyOf: Key): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  items.forEach((item, k) => {
    const key = keyOf(item);
    if (key === undefined) return;
    if (places.has(key)) repeated.add(key);
    places.set(key, k);
  });
  for (const key of repeated) places.delete(key);
  return places;
}
