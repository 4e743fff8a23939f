import {buildPostings, type Posting} from '../encoder';
import {packTriple, packPostings, packSpellings} from '../format';
import {KIND_LETTERS, type IndexStart, type IndexSource, type StoredSection} from '../stored';
import {headingMark} from '../text/headingMark';
import {toGrams} from '../read/grams';
import {foldKana, normalise} from '../text/normalise';
import type {Analyse} from './morphemes';
import {gatherWords} from './gatherWords';
import {isListed, toNearLists} from './nearWords';
import {toRecordSlots} from './recordSlots';
import {SLOT_COUNT} from './slots';
import {toSpellings, type Dictionary} from './spellings';

/** A page with its sections, in the order in which readers meet them. */
export interface IndexedPage {
  readonly title: string;
  readonly address: string;
  /** Place in the list of sources. */
  readonly source: number;
  readonly sections: readonly StoredSection[];
}

export interface Knowledge {
  readonly analyse: Analyse;
  readonly dictionary: Dictionary;
}

/** Longer ones are sentences, and have terms. */
const MAX_HEADING = 20;
/** Sizes of a leaf before compression. Small ones keep a question cheap, large ones keep requests few. */
const LEAF = {words: 5_000, near: 3_000, texts: 6_000} as const;

/** In: pages. Out: the index as plain values by file name (`start`, `w/0`, `n/0`, `x/0`), the same for the same pages. */
export function buildIndex(pages: readonly IndexedPage[], sources: readonly IndexSource[], knowledge: Knowledge): ReadonlyMap<string, unknown> {
  const words = gatherWords(pages, knowledge);
  const files = new Map<string, unknown>();
  const spellings = new Map(toSpellings(words.readings, {words: words.listed, dictionary: knowledge.dictionary}));
  for (const heading of headingsWithoutTerms(pages)) spellings.set(heading, [...spellings.get(heading) ?? [], {text: heading, pages: 1, isSynonym: false}]);
  const near = toNearLists([...words.listed.keys(), ...[...words.readings.values()].flatMap((seen) => [...seen.keys()].filter(isListed))]);
  const start: IndexStart = {
    sources,
    pages: pages.map(({source, sections}) => [source, sections.length, sections.some(({audience}) => audience === 'public') ? 1 : 0]),
    kinds: pages.flatMap(({sections}) => sections.map(({kind}) => KIND_LETTERS[kind])).join(''),
    headings: pages.flatMap((page) => page.sections.map(({headings}) => packTriple(headingMark(headings.at(-1) ?? page.title)))).join(''),
    words: putWords(files, {postings: buildPostings(toRecordSlots(pages, words, knowledge), SLOT_COUNT), spellings: [...spellings].map(([key, own]) => [key, packSpellings(key, own)])}),
    near: putNear(files, [...near].sort(byKey).map(([key, rests]) => [key, `${key}\t${rests.join(',')}`])),
    texts: putTexts(files, pages),
  };
  return new Map<string, unknown>([['start', start], ...files]);
}

/** Headings that one pair of content letters stands for, or none: who types their beginning finds them as wholes. */
function headingsWithoutTerms(pages: readonly IndexedPage[]): ReadonlySet<string> {
  const headings = pages.flatMap(({title, sections}) => [title, ...sections.map(({headings: all}) => all.at(-1) ?? title)]).map((heading) => normalise(heading).text);
  return new Set(headings.filter((heading) => heading.length >= 5 && heading.length <= MAX_HEADING && /[ぁ-ん]/.test(heading) && toGrams(foldKana(heading)).required.length <= 1));
}

interface Word {
  readonly key: string;
  readonly posting?: Posting;
  readonly spelling?: string;
}

/** A word's own term and its spellings share a leaf: one file to load instead of two. */
function putWords(files: Map<string, unknown>, {postings, spellings}: {readonly postings: readonly (readonly [string, Posting])[]; readonly spellings: readonly (readonly [string, string])[]}): string[] {
  const words = new Map<string, Word>(postings.map(([key, posting]) => [key, {key, posting}]));
  for (const [key, spelling] of spellings) words.set(key, {...words.get(key), key, spelling});
  const sorted = [...words].sort(byKey).map(([, word]) => word);
  const leaves = toLeaves(sorted, {size: LEAF.words, sizeOf: ({key, posting, spelling = ''}) => (posting ? posting.ids.length * 2.5 + key.length + 1 : 0) + spelling.length});
  leaves.forEach((leaf, place) => {
    const own = leaf.flatMap(({key, posting}): [string, Posting][] => (posting ? [[key, posting]] : []));
    files.set(`w/${place}`, [packPostings(own), ...leaf.flatMap(({spelling = []}) => spelling)].join('\n'));
  });
  return leaves.map(([{key}]) => key);
}

function putNear(files: Map<string, unknown>, lines: readonly (readonly [string, string])[]): string[] {
  const leaves = toLeaves(lines, {size: LEAF.near, sizeOf: ([, line]) => line.length});
  leaves.forEach((leaf, place) => files.set(`n/${place}`, leaf.map(([, line]) => line).join('\n')));
  return leaves.map(([[key]]) => key);
}

/** Out: the number of sections in each leaf of texts. */
function putTexts(files: Map<string, unknown>, pages: readonly IndexedPage[]): number[] {
  const texts = pages.flatMap(({title, address, sections}) => sections.map((section) => ({...section, page: title, pageAddress: address})));
  const leaves = toLeaves(texts, {size: LEAF.texts, sizeOf: ({text}) => text.length + 60});
  leaves.forEach((leaf, place) => files.set(`x/${place}`, leaf));
  return leaves.map((leaf) => leaf.length);
}

function toLeaves<T>(items: readonly T[], {size, sizeOf}: {readonly size: number; readonly sizeOf: (item: T) => number}): T[][] {
  const leaves: T[][] = [];
  let filled = Infinity;
  for (const item of items) {
    const own = sizeOf(item);
    if (filled + own > size) {
      leaves.push([]);
      filled = 0;
    }
    leaves[leaves.length - 1].push(item);
    filled += own;
  }
  return leaves;
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
