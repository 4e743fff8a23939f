import type {Pair} from './alignSequence';
import {haveOtherIds, type Item} from './item';
import {similarity, similarityLimit} from './similarity';

/** Below this likeness two clauses are not the same unit (measured: .4 of common pairs of characters). */
const ALIKE = 0.4;
/** Two clauses of the same number count as the same unit from a lower likeness on. */
const SAME_NUMBER_ALIKE = 0.2;
/** Gaps of more cells than this are searched only near their diagonal, so that a gap costs length x band. */
const WHOLE_GRID = 10_000;
const BAND = 40;

/** Pairs what is alike inside a gap, in order, so that the sum of likeness is greatest. */
export function alignGap<S>(olds: readonly Item<S>[], news: readonly Item<S>[]): readonly Pair[] {
  if (olds.length === 1 && news.length === 1 && isRewritten(olds[0], news[0])) return [[0, 0]];
  const grid = new Grid(olds.length, news.length);
  for (let i = olds.length - 1; i >= 0; i--) {
    for (let j = grid.last(i); j >= grid.first(i); j--) {
      const skip = Math.max(grid.best(i + 1, j), grid.best(i, j + 1));
      const value = likeness(olds[i], news[j]);
      const take = value === 0 ? 0 : value + grid.best(i + 1, j + 1);
      grid.set(i, j, Math.max(skip, take), take > skip);
    }
  }
  return grid.walk();
}

/** Best sums from each cell to the end; of a large gap only the band along the diagonal is kept. */
class Grid {
  private readonly band: number;
  private readonly width: number;
  private readonly sums: Float64Array;
  private readonly taken: Uint8Array;

  constructor(private readonly olds: number, private readonly news: number) {
    this.band = olds * news > WHOLE_GRID ? BAND : news;
    this.width = Math.min(news, 2 * this.band + 1);
    this.sums = new Float64Array(olds * this.width);
    this.taken = new Uint8Array(olds * this.width);
  }

  first(i: number): number {
    const centre = Math.round((i * this.news) / this.olds);
    return Math.max(0, Math.min(centre - this.band, this.news - this.width));
  }

  last(i: number): number {
    return this.first(i) + this.width - 1;
  }

  best(i: number, j: number): number {
    return this.has(i, j) ? this.sums[this.at(i, j)] : 0;
  }

  set(i: number, j: number, sum: number, isTaken: boolean): void {
    this.sums[this.at(i, j)] = sum;
    if (isTaken) this.taken[this.at(i, j)] = 1;
  }

  walk(): readonly Pair[] {
    const pairs: Pair[] = [];
    for (let i = 0, j = 0; i < this.olds && j < this.news;) {
      if (this.has(i, j) && this.taken[this.at(i, j)]) pairs.push([i++, j++]);
      else if (this.best(i + 1, j) >= this.best(i, j + 1)) i++;
      else j++;
    }
    return pairs;
  }

  private has(i: number, j: number): boolean {
    return i < this.olds && j < this.news && j >= this.first(i) && j <= this.last(i);
  }

  private at(i: number, j: number): number {
    return i * this.width + j - this.first(i);
  }
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

/** One clause against one of the same number: however much was rewritten, it is that clause. */
function isRewritten<S>(older: Item<S>, newer: Item<S>): boolean {
  return older.kind === newer.kind && older.number !== '' && older.number === newer.number && !haveOtherIds(older, newer);
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
