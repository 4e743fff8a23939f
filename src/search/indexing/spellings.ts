import {normalise} from '../text/normalise';
import type {SeenReadings} from './lexicon';

/** A spelling that stands in the texts, and on how many pages. */
export interface Spelling {
  readonly text: string;
  readonly pages: number;
  /** Another word of the same meaning: shown as such, and only when the word itself is not found. */
  readonly isSynonym: boolean;
}

/** What dictionaries say about spellings, read at build time. */
export interface Dictionary {
  /** Nouns by reading key, normalised. */
  readonly nouns: ReadonlyMap<string, readonly string[]>;
  /** Groups of the same meaning, normalised; `form` tells spellings of one word from other words. */
  readonly synonyms: readonly SynonymGroup[];
}

export type SynonymGroup = readonly {readonly text: string; readonly form: number}[];

const MAX_SPELLINGS = 8;
/** A group with more of our words than this is about a topic, not a meaning. */
const MAX_SYNONYMS = 12;

type Put = (key: string, spelling: Spelling) => void;

/**
 * What a reader may type -> spellings that stand in the texts, best first.
 * In: the readings of the texts, the words listed for near misses with their pages, dictionaries.
 */
export function toSpellings(readings: SeenReadings, {words, dictionary}: {readonly words: ReadonlyMap<string, number>; readonly dictionary: Dictionary}): ReadonlyMap<string, readonly Spelling[]> {
  const found = new Map<string, Map<string, Spelling>>();
  const put: Put = (key, spelling) => {
    const known = found.get(key) ?? new Map<string, Spelling>();
    const old = known.get(spelling.text);
    if (!old || byRank(spelling, old) < 0) known.set(spelling.text, spelling);
    found.set(key, known);
  };
  putReadings(readings, dictionary, put);
  const pages = new Map([...words, ...pagesOf(readings)]);
  for (const group of dictionary.synonyms) putGroup(group, pages, put);
  return new Map([...found].map(([key, spellings]) => [key, [...spellings.values()].sort(byRank).slice(0, MAX_SPELLINGS)]));
}

function byRank(one: Spelling, other: Spelling): number {
  return Number(one.isSynonym) - Number(other.isSynonym) || other.pages - one.pages;
}

function putReadings(readings: SeenReadings, {nouns}: Dictionary, put: Put): void {
  for (const [reading, seen] of readings) {
    const known = new Set([...(nouns.get(reading) ?? []), ...seen.keys()]);
    for (const [text, {pages, isNoun, isHeading}] of seen) {
      const spelling = {text, pages, isSynonym: false};
      if (pages >= 2 || text.length <= 4 || isHeading) put(reading, spelling);
      if (!isNoun) continue;
      for (const typed of known) if (typed.length > 1 && isSameWord(typed, text)) put(typed, spelling);
    }
  }
}

/** Same reading, and the kanji of one stand in the other's in order (漏洩, 漏えい), or one has none (わくわく). */
function isSameWord(typed: string, text: string): boolean {
  if (typed === text) return false;
  const one = kanjiOf(typed), other = kanjiOf(text);
  if (one === '' && other === '') return true;
  if (other === '') return text.length > 1;
  return one !== '' && (isWithin(one, other) || isWithin(other, one));
}

function kanjiOf(text: string): string {
  return text.replace(/[^\p{Script=Han}]/gu, '');
}

function isWithin(short: string, long: string): boolean {
  let place = 0;
  for (const letter of long) if (letter === short[place]) place += 1;
  return place === short.length;
}

function pagesOf(readings: SeenReadings): Map<string, number> {
  const pages = new Map<string, number>();
  for (const seen of readings.values()) for (const [text, facts] of seen) pages.set(text, Math.max(pages.get(text) ?? 0, facts.pages));
  return pages;
}

function putGroup(group: SynonymGroup, pages: ReadonlyMap<string, number>, put: Put): void {
  const present = group.filter(({text}) => pages.has(text));
  for (const typed of group) {
    if (typed.text.length < 2 || typed.text.length > 14) continue;
    for (const {text, form} of present) {
      const isSynonym = form !== typed.form;
      if (text === typed.text || (isSynonym && present.length > MAX_SYNONYMS)) continue;
      put(typed.text, {text, pages: pages.get(text) ?? 1, isSynonym});
    }
  }
}

/** In: a word of a dictionary. Out: as texts are folded. */
export function toDictionaryWord(word: string): string {
  return normalise(word).text;
}
