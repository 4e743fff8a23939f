import type {Posting} from '../encoder';
import {toGrams, type Grams} from './grams';
import type {Leaves} from './leaves';
import {addRun, type RunOptions} from './run';
import {BOUNDARY_WEIGHTS, LEVEL_WEIGHTS} from './weights';

const MAX_PREFIXES = 400, MAX_WORD_PREFIXES = 40;

export interface PhraseOptions extends RunOptions {
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
