// The only file that knows FlexSearch.
import {Index, type IndexOptions, type Slots} from '../../node_modules/flexsearch/dist/flexsearch.light.module.min.js';
import {isSingle, toTerms} from './terms';

/** One record's normalised texts, most telling first. */
export interface IndexFields {
  readonly heading: string;
  /** Headings above it. */
  readonly path: string;
  readonly body: string;
}

/** An index as it travels: terms in code unit order and, at the same place, their records by slot; see `packSlots`. */
export interface StoredIndex {
  readonly terms: string;
  readonly slots: string;
}

export interface SearchIndex {
  /** In: one normalised word. Out: numbers of the records that may hold it, best slot first. May hold too many, never too few. */
  find(word: string): readonly number[];
}

/** Slots: 0 own heading, 1 headings above, 2 body. */
const SLOT_COUNT = 3;
/** FlexSearch cuts at 100 unless told; all records of a part must come back, since AND over words is ours. */
const NO_LIMIT = 1_000_000;

/** In: fields of the records, whose number is their place. Out: the index, the same bytes for the same records. */
export function buildIndex(records: readonly IndexFields[]): StoredIndex {
  let bounds: readonly number[] = [];
  const index = new Index(optionsWith((position) => bounds.filter((bound) => position >= bound).length));
  records.forEach((record, id) => {
    const lengths = [record.heading, record.path].map((field) => toTerms(field).length);
    bounds = [lengths[0], lengths[0] + lengths[1]];
    index.add(id, [record.heading, record.path, record.body].join('\n'));
  });
  const terms = [...index.map.keys()].sort();
  return {terms: terms.join(' '), slots: terms.map((term) => packSlots(index.map.get(term) ?? [])).join(' ')};
}

/** In: what `buildIndex` made. Out: the index, ready to be asked. */
export function openIndex(stored: StoredIndex): SearchIndex {
  const index = new Index(optionsWith(() => 0));
  const terms = stored.terms === '' ? [] : stored.terms.split(' ');
  const slots = stored.slots.split(' ');
  terms.forEach((term, place) => index.map.set(term, unpackSlots(slots[place])));
  const search = (query: string): number[] => index.search(query, {limit: NO_LIMIT});
  return {find: (word) => findIn({search, terms}, word)};
}

function optionsWith(slotOf: (position: number) => number): IndexOptions {
  return {encode: toTerms, resolution: SLOT_COUNT, score: (_terms, _term, position) => slotOf(position)};
}

interface Engine {
  readonly search: (query: string) => number[];
  readonly terms: readonly string[];
}

function findIn(engine: Engine, word: string): readonly number[] {
  const terms = toTerms(word);
  const certain = terms.filter((term) => !isSingle(term));
  const wanted = certain.length > 0 ? certain : terms;
  const exact = wanted.filter((term) => !isOpen(term));
  const groups = wanted.filter(isOpen).map((term) => findOpen(engine, term));
  if (exact.length > 0) groups.unshift(engine.search(exact.join('\n')));
  return groups.slice(1).reduce((found, group) => keepCommon(found, group), groups[0] ?? []);
}

/** A lone letter stands for every term that holds it; Latin letters may be the start of a longer word. */
function isOpen(term: string): boolean {
  return isSingle(term) || /^[a-z]/.test(term);
}

function findOpen(engine: Engine, term: string): number[] {
  const fits = isSingle(term) ? (other: string) => other.includes(term) : (other: string) => other.startsWith(term);
  return [...new Set(engine.terms.filter(fits).flatMap((other) => engine.search(other)))];
}

function keepCommon(found: readonly number[], group: readonly number[]): number[] {
  const common = new Set(group);
  return found.filter((id) => common.has(id));
}

/** Records of a slot as distances in base 36, `.` between them, `;` between slots: [[0, 3], [40]] -> `0.3;14`. */
function packSlots(slots: Slots): string {
  return Array.from(slots, (ids) => (ids ?? []).map((id, place, all) => (id - (all[place - 1] ?? 0)).toString(36)).join('.')).join(';');
}

function unpackSlots(packed: string): Slots {
  return packed.split(';').map((slot) => {
    let id = 0;
    return slot === '' ? [] : slot.split('.').map((distance) => (id += parseInt(distance, 36)));
  });
}
