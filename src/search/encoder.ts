// The only file that knows FlexSearch: it builds the index by our terms and slots, and answers AND questions over what was loaded of it.
import {Index, type IndexOptions, type Slots} from '../../node_modules/flexsearch/dist/flexsearch.light.module.min.js';

/** Records that hold a term, by rising number, and the slot of each; see `build/slots.ts`. */
export interface Posting {
  readonly ids: Uint32Array;
  readonly slots: Uint8Array;
}

/** FlexSearch cuts at 100 unless told. */
const NO_LIMIT = 1_000_000;
/** Terms that the engine keeps for coming questions; more, and it starts anew. */
const MAX_KEPT = 4_000;
/** No term holds a line break. */
const SEPARATOR = '\n';

/** In: the slot of each term, record by record. Out: terms in code unit order with their records. */
export function buildPostings(records: readonly ReadonlyMap<string, number>[], slotCount: number): [string, Posting][] {
  let current: ReadonlyMap<string, number> = new Map();
  const index = new Index(optionsWith(slotCount, (term) => current.get(term) ?? 0));
  records.forEach((slots, id) => {
    current = slots;
    if (slots.size > 0) index.add(id, [...slots.keys()].join(SEPARATOR));
  });
  return [...index.map.keys()].sort().map((term) => [term, toPosting(index.map.get(term) ?? [])]);
}

function optionsWith(resolution: number, slotOf: (term: string) => number): IndexOptions {
  return {encode: (text) => text.split(SEPARATOR), resolution, score: (_terms, term) => slotOf(term)};
}

function toPosting(slots: Slots): Posting {
  const pairs = Array.from(slots, (ids, slot) => (ids ?? []).map((id): [number, number] => [id, slot])).flat().sort(([one], [other]) => one - other);
  return {ids: Uint32Array.from(pairs, ([id]) => id), slots: Uint8Array.from(pairs, ([, slot]) => slot)};
}

/** In: terms with their postings. Out: the records that hold all of them, in no order. */
export type FindAll = (terms: readonly (readonly [string, Posting])[]) => ArrayLike<number>;

export function openEngine(slotCount: number): FindAll {
  const index = new Index(optionsWith(slotCount, () => 0));
  return (terms) => {
    if (terms.length === 1) return terms[0][1].ids;
    if (index.map.size > MAX_KEPT) index.map.clear();
    for (const [term, posting] of terms) if (!index.map.has(term)) index.map.set(term, toSlotLists(posting, slotCount));
    return index.search(terms.map(([term]) => term).join(SEPARATOR), {limit: NO_LIMIT});
  };
}

function toSlotLists({ids, slots}: Posting, slotCount: number): Slots {
  const lists: Slots = Array.from({length: slotCount});
  ids.forEach((id, place) => (lists[slots[place]] ??= []).push(id));
  return lists;
}
