import type {Posting} from '../encoder';
import {MIN_WHOLE_WORD} from '../text/wholeWord';
import {toGrams, wholeWordOf, type Grams} from './grams';
import type {Leaves} from './leaves';
import type {Matches} from './matches';
import {BOUNDARY_WEIGHTS, LEVEL_WEIGHTS} from './weights';

export interface RunOptions {
  readonly weight: number;
  readonly into: Matches;
}

/** A phrase of so many letters is what it is, whatever stands around it. */
const LONG = 4;
const MAX_PREFIXES = 400;

/** Finds sections that hold a phrase of two letters or more: by the term of the whole word, or of its longest beginning, or by those of its pairs. */
export function addRun(leaves: Leaves, grams: Grams, options: RunOptions): void {
  const {length} = grams.units, word = wholeWordOf(grams);
  const whole = word === '' ? undefined : leaves.posting(word);
  if (whole) return whole.ids.forEach((section, place) => putSection(leaves, section, {slots: [whole.slots[place]], length, options}));
  if (word !== '' && !leaves.isLoaded(word)) return;
  const beginning = word.length === length ? leaves.beginningOf(word, MIN_WHOLE_WORD + 1) : undefined;
  if (beginning && canEndAt(grams, beginning.length)) addPairs(leaves, toGrams(word.slice(beginning.length - 1)), {length, options, before: [beginning.posting]});
  else addPairs(leaves, grams, {length, options, before: []});
}

/** Katakana have terms of three: a word of them is not cut. */
function canEndAt({units}: Grams, length: number): boolean {
  return units[length - 1].kind !== 'katakana' || units[length].kind !== 'katakana';
}

interface Pairs {
  /** Of the whole phrase, in letters. */
  readonly length: number;
  readonly options: RunOptions;
  /** What stands before the pairs. */
  readonly before: readonly Posting[];
}

function addPairs(leaves: Leaves, grams: Grams, {length, options, before}: Pairs): void {
  const pairs = postingsOf(leaves, [...new Set(grams.isKana || (grams.required.length === 0 && grams.short.length === 0) ? grams.soft : grams.required)]);
  const unions = pairs ? grams.short.map((term) => beginningWith(leaves, term)) : [];
  if (leaves.isWaiting || !pairs || pairs.length + unions.length === 0) return;
  const startsShort = grams.short.length > 0 && grams.units[0].text + grams.units[1].text === grams.short[0];
  const postings = pairs.map(([, posting]) => posting);
  const all = [...before, ...(startsShort ? [...unions, ...postings] : [...postings, ...unions])];
  for (const section of Array.from(pairs.length > 0 ? leaves.findAll(pairs) : unions[0].ids)) {
    putSection(leaves, section, {slots: all.map((posting) => slotOf(posting, section)), length, options});
  }
}

/** A slip shows in the last pair or the first, or in every second one: the leaves of the others are then not loaded. Out: undefined when one is not there, or not yet. */
function postingsOf(leaves: Leaves, terms: readonly string[]): readonly (readonly [string, Posting])[] | undefined {
  const ends = [...terms.slice(-1), ...terms.slice(0, 1)], second = terms.filter((_, place) => place % 2 === 0);
  for (const step of [ends, second]) if (step.map((term) => leaves.posting(term)).includes(undefined)) return undefined;
  const found = terms.flatMap((term) => {
    const posting = leaves.posting(term);
    return posting ? [[term, posting] as const] : [];
  });
  return found.length === terms.length ? found : undefined;
}

interface Run {
  /** Of each term, in the order of the phrase. */
  readonly slots: readonly number[];
  /** Of the phrase, in letters. */
  readonly length: number;
  readonly options: RunOptions;
}

function putSection(leaves: Leaves, section: number, {slots, length, options: {weight, into}}: Run): void {
  if (slots.includes(-1)) return;
  const level = slots.reduce((sum, slot) => sum + LEVEL_WEIGHTS[slot >> 2], 0) / slots.length;
  const plain = BOUNDARY_WEIGHTS[(slots[0] & 2) | ((slots.at(-1) ?? 0) & 1)];
  const boundary = length >= LONG ? 0.7 + 0.3 * plain : plain;
  const limit = boundary < 0.5 ? 1.6 : boundary < 1 && length <= 2 ? 2.2 : Infinity;
  const score = weight * Math.min(level, limit) * boundary;
  into.put(section, score);
  if (Math.max(...slots) < 4) into.putTitle(leaves.pageOf[section], score);
}

/** The slot of a section, or -1. */
function slotOf({ids, slots}: Posting, section: number): number {
  let low = 0, high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (ids[middle] === section) return slots[middle];
    if (ids[middle] < section) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Every katakana term of three that begins with two letters, as one posting; the two letters alone end a word. */
function beginningWith(leaves: Leaves, short: string): Posting {
  const slots = new Map<number, number>();
  for (const term of leaves.startingWith(short, MAX_PREFIXES)) {
    const posting = term === short || /^[ァ-ヴー]{3}$/.test(term) ? leaves.posting(term) : undefined;
    posting?.ids.forEach((section, place) => {
      const slot = term === short ? posting.slots[place] : posting.slots[place] | 1;
      slots.set(section, Math.min(slots.get(section) ?? Infinity, slot));
    });
  }
  const ids = [...slots.keys()].sort((one, other) => one - other);
  return {ids: Uint32Array.from(ids), slots: Uint8Array.from(ids, (id) => slots.get(id) ?? 0)};
}
