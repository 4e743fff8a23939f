import type {Pair} from './alignSequence';
import {bestChain} from './bestChain';
import {haveOtherIds, type Item} from './item';
import {similarity, similarityLimit} from './similarity';

/** Below this likeness two clauses are not the same unit (measured: .4 of common pairs of characters). */
const ALIKE = 0.4;
/** Two clauses of the same number count as the same unit from a lower likeness on. */
const SAME_NUMBER_ALIKE = 0.2;
/** Pairs what is alike inside a gap, in order, so that the sum of likeness is greatest. */
export function alignGap<S>(olds: readonly Item<S>[], news: readonly Item<S>[]): readonly Pair[] {
  if (olds.length === 1 && news.length === 1 && isRewritten(olds[0], news[0])) return [[0, 0]];
  return bestChain({olds: olds.length, news: news.length}, (i, j) => likeness(olds[i], news[j]));
}

/** How sure it is that both are the same unit: 0 when they are not. */
function likeness<S>(older: Item<S>, newer: Item<S>): number {
  if (!isComparable(older, newer) || haveOtherIds(older, newer)) return 0;
  const sameNumber = older.number !== '' && older.number === newer.number;
  const sameCaption = older.caption !== '' && older.caption === newer.caption;
  const threshold = sameNumber || sameCaption ? SAME_NUMBER_ALIKE : ALIKE;
  if (similarityLimit(older.grams(), newer.grams()) < threshold && !isShort(older, newer)) return 0;
  const value = Math.max(similarity(older.grams(), newer.grams()), containment(older, newer));
  if (value < threshold) return 0;
  return value + (sameNumber ? 0.1 : 0) + (sameCaption ? 0.3 : 0);
}

/** Kinds of which one stands for another in the same place, whatever it shows now. */
const REPLACEABLE = new Set(['frontMatter', 'figure', 'code', 'table']);

/** One clause against one of the same number or name: however much was rewritten, it is that clause. */
function isRewritten<S>(older: Item<S>, newer: Item<S>): boolean {
  if (older.kind !== newer.kind || haveOtherIds(older, newer)) return false;
  return REPLACEABLE.has(older.kind) || (older.number !== '' && older.number === newer.number) || (older.caption !== '' && older.caption === newer.caption);
}

/** A few words that were added to: 「HTML」 and 「HTML（1ファイル）」 are alike though most of it is new. */
function containment<S>(older: Item<S>, newer: Item<S>): number {
  if (!isShort(older, newer)) return 0;
  const [short, long] = older.whole.length < newer.whole.length ? [older, newer] : [newer, older];
  return short.whole !== '' && long.whole.includes(short.whole) ? ALIKE : 0;
}

const SHORT = 40;

function isShort<S>(older: Item<S>, newer: Item<S>): boolean {
  return Math.max(older.whole.length, newer.whole.length) <= SHORT;
}

const BLOCKS = new Set(['text', 'paragraph', 'item', 'listItem', 'quote', 'html']);
const HEADINGS = new Set(['heading', 'part', 'chapter', 'section', 'subsection', 'article']);

/** A paragraph may become an item; a table never becomes a heading. */
function isComparable<S>({kind: a}: Item<S>, {kind: b}: Item<S>): boolean {
  return a === b || (BLOCKS.has(a) && BLOCKS.has(b)) || (HEADINGS.has(a) && HEADINGS.has(b) && a !== 'article' && b !== 'article');
}
