import {foldKana} from '../text/normalise';

/** Runs of one script or a mix of katakana and kanji: what a reader may mistype. */
const WORD = /[ァ-ヴー]{3,16}|[\p{Script=Han}々]{3,9}|[ァ-ヴー]{2,8}[\p{Script=Han}々]{1,5}|[\p{Script=Han}々]{1,5}[ァ-ヴー]{2,8}/gu;
const MAX_LENGTH = 12;
const SHORT = 4;
const LONG = 6;
const MIN_PART = 3;

/** Words of a page's normalised text that near misses are looked for in. In: the text, and whether a dictionary has a word. */
export function listedWords(text: string, isKnown: (word: string) => boolean): ReadonlySet<string> {
  const words = Array.from(text.matchAll(WORD), ([word]) => word).filter((word) => word.length >= 3);
  return new Set([...words, ...words.flatMap((word) => partsOf(word, isKnown))]);
}

/** A compound that the dictionary knows as one word is still two to a reader: クレジット of クレジットカード. */
function partsOf(word: string, isKnown: (word: string) => boolean): string[] {
  if (word.length < LONG || !/^[ァ-ヴー]+$/.test(word)) return [];
  const cuts = Array.from({length: word.length - 2 * MIN_PART + 1}, (_, place) => [word.slice(0, place + MIN_PART), word.slice(place + MIN_PART)]);
  return cuts.filter((parts) => parts.every(isKnown)).flat();
}

/** Is a word of the lexicon (クレジット of クレジットカード) worth a place in the list? */
export function isListed(word: string): boolean {
  return /^[\p{Script=Han}々ァ-ヴー]{3,8}$/u.test(word);
}

/**
 * One slip leaves the first two or the last two letters alone, or, in short words, the first and the last.
 * Out: key (`^ガイ`, `$イン`, `*協業`) -> words, shortened by what the key says.
 */
export function toNearLists(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, Set<string>>();
  const put = (key: string, rest: string): void => void lists.set(key, (lists.get(key) ?? new Set()).add(rest));
  for (const word of [...words].map(foldKana).sort()) {
    if (word.length > MAX_LENGTH) continue;
    put(`^${word.slice(0, 2)}`, word.slice(2));
    put(`$${word.slice(-2)}`, word.slice(0, -2));
    if (word.length <= SHORT) put(`*${word[0]}${word.at(-1)}`, word);
  }
  return new Map([...lists].map(([key, rests]) => [key, [...rests]]));
}
