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

/** In: terms that are loaded, by `postingOf`. Out: a function that names the records which hold all of them, in no order. */
export function openEngine(slotCount: number, postingOf: (term: string) => Posting | undefined): (terms: readonly string[]) => ArrayLike<number> {
  const index = new Index(optionsWith(slotCount, () => 0));
  return (terms) => {
    const postings = terms.map(postingOf);
    if (postings.some((posting) => posting === undefined)) return [];
    if (postings.length === 1 && postings[0]) return postings[0].ids;
    if (index.map.size > MAX_KEPT) index.map.clear();
    terms.forEach((term, place) => {
      const posting = postings[place];
      if (posting && !index.map.has(term)) index.map.set(term, toSlotLists(posting, slotCount));
    });
    return index.search(terms.join(SEPARATOR), {limit: NO_LIMIT});
  };
}

function toSlotLists({ids, slots}: Posting, slotCount: number): Slots {
  const lists: Slots = Array.from({length: slotCount});
  ids.forEach((id, place) => (lists[slots[place]] ??= []).push(id));
  return lists;
}
