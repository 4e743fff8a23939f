import type {Posting} from '../encoder';
import {toGrams, type Grams} from './grams';
import type {Leaves} from './leaves';
import type {Matches} from './matches';

/** Weights of the five levels: title, heading, and three degrees of the body. */
export const LEVEL_WEIGHTS = [6, 3.4, 2, 1.5, 1] as const;
/** Starts and ends as a word, starts, ends, neither: 委託 in 再委託 is no match for 委託. */
const BOUNDARY_WEIGHTS = [1, 0.7, 0.35, 0.12] as const;
/** A phrase of so many letters is what it is, whatever stands around it. */
const LONG = 4;
/** 届け出 and 届出 are one word: the okurigana of the question decides only between equals. */
const SOFT_WEIGHT = 0.03;
const MAX_PREFIXES = 400, MAX_WORD_PREFIXES = 40;

export interface PhraseOptions {
  readonly weight: number;
  readonly into: Matches;
  readonly okurigana?: string;
  /** From the lexicon: one letter then means the word of one letter. */
  readonly isWord?: boolean;
}

/** Finds sections that hold a folded phrase, or nearly, and puts their scores. */
export function addPhrase(leaves: Leaves, phrase: string, options: PhraseOptions): void {
  const grams = toGrams(phrase), [first] = grams.units;
  const before = options.into.scores.size;
  if (grams.units.length === 1) addSingle(leaves, grams, options);
  else if (first !== undefined) addRun(leaves, grams, options);
  if (options.into.scores.size > before) options.into.forms.add(phrase);
}

function addSingle(leaves: Leaves, {units: [unit]}: Grams, options: PhraseOptions): void {
  if (options.isWord && unit.kind !== 'word') return putPosting(leaves, leaves.posting(unit.text), options);
  if (unit.kind === 'word') return addWord(leaves, unit.text, options);
  const exact = options.okurigana ? leaves.posting(unit.text + options.okurigana[0]) : undefined;
  if (options.okurigana) return putPosting(leaves, exact, options);
  for (const term of leaves.startingWith(unit.text, MAX_PREFIXES)) putPosting(leaves, leaves.posting(term), {...options, weight: options.weight * (term === unit.text ? 1 : 0.35)});
}

/** A Latin word, and words that begin so; a number is only itself. */
function addWord(leaves: Leaves, word: string, options: PhraseOptions): void {
  const others = word.length >= 2 && !/^\d/.test(word) ? leaves.startingWith(word, MAX_WORD_PREFIXES).filter((term) => term !== word && !term.includes('~')) : [];
  putPosting(leaves, leaves.posting(word), options);
  for (const term of others) putPosting(leaves, leaves.posting(term), {...options, weight: options.weight * 0.55});
}

/** Puts the records of one term, each by its slot. */
export function putPosting(leaves: Leaves, posting: Posting | undefined, {weight, into}: PhraseOptions): void {
  posting?.ids.forEach((section, place) => {
    const slot = posting.slots[place];
    const score = weight * LEVEL_WEIGHTS[slot >> 2] * BOUNDARY_WEIGHTS[slot & 3];
    into.put(section, score);
    if (slot < 4) into.putTitle(leaves.pageOf[section], score);
  });
}

function addRun(leaves: Leaves, grams: Grams, options: PhraseOptions): void {
  const terms = [...new Set(grams.isKana || (grams.required.length === 0 && grams.short.length === 0) ? grams.soft : grams.required)];
  const postings = terms.map((term) => leaves.posting(term));
  const unions = grams.short.map((term) => beginningWith(leaves, term));
  if (leaves.isWaiting || postings.includes(undefined) || postings.length + unions.length === 0) return;
  const startsShort = grams.short.length > 0 && grams.units[0].text + grams.units[1].text === grams.short[0];
  const known = postings as Posting[];
  const all = startsShort ? [...unions, ...known] : [...known, ...unions];
  const sections = terms.length > 0 ? leaves.findAll(terms) : unions[0].ids;
  const soft = softPostings(leaves, grams, options);
  if (leaves.isWaiting) return;
  for (const section of Array.from(sections)) putSection(leaves, section, {all, soft, length: grams.units.length, options});
}

/** Terms with hiragana, and the okurigana behind: they raise a score but are not needed. */
function softPostings(leaves: Leaves, grams: Grams, {okurigana}: PhraseOptions): readonly Posting[] {
  if (grams.isKana || grams.required.length + grams.short.length === 0) return [];
  const terms = okurigana ? [...grams.soft, (grams.units.at(-1)?.text ?? '') + okurigana[0]] : grams.soft;
  return terms.map((term) => leaves.posting(term)).filter((posting) => posting !== undefined);
}

interface Run {
  readonly all: readonly Posting[];
  readonly soft: readonly Posting[];
  readonly length: number;
  readonly options: PhraseOptions;
}

function putSection(leaves: Leaves, section: number, {all, soft, length, options: {weight, into}}: Run): void {
  const slots = all.map((posting) => slotOf(posting, section));
  if (slots.includes(-1)) return;
  const level = slots.reduce((sum, slot) => sum + LEVEL_WEIGHTS[slot >> 2], 0) / slots.length;
  const plain = BOUNDARY_WEIGHTS[(slots[0] & 2) | ((slots.at(-1) ?? 0) & 1)];
  const boundary = length >= LONG ? 0.7 + 0.3 * plain : plain;
  const limit = boundary < 0.5 ? 1.6 : boundary < 1 && length <= 2 ? 2.2 : Infinity;
  const softShare = soft.length === 0 ? 1 : 1 - SOFT_WEIGHT / 2 + SOFT_WEIGHT * soft.filter((posting) => slotOf(posting, section) >= 0).length / soft.length;
  const score = weight * Math.min(level, limit) * boundary * softShare;
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
