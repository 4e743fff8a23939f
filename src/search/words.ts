import {normalise} from './normalise';
import {toTerms} from './terms';

/** A reader's question: the words that must all be there, and the whole of it without its spaces. */
export interface Query {
  /** Normalised, without repetition. */
  readonly words: readonly string[];
  /** Words in their order, joined; equals the word when there is one. */
  readonly phrase: string;
}

/** Longer input is a pasted paragraph, not a question; the rest is left out. */
const MAX_QUERY_LENGTH = 200;
const MAX_WORDS = 12;
const SEPARATOR = /[\s、。,，・「」『』（）()【】［］[\]〔〕!！?？:：;；"“”'’]+/u;

const THOUSANDS = /(?<=[0-9０-９])[,，](?=[0-9０-９]{3})/gu;

/** In: what the reader typed. Out: its words; none when it holds no letter or digit. */
export function parseQuery(input: string): Query {
  const pieces = input.slice(0, MAX_QUERY_LENGTH).replace(THOUSANDS, '').split(SEPARATOR).map((piece) => normalise(piece).text);
  const words = [...new Set(pieces.filter((piece) => toTerms(piece).length > 0))].slice(0, MAX_WORDS);
  return {words, phrase: words.join('')};
}

/**
 * Places where a normalised word stands in a normalised text.
 * Digits match whole numbers only (5条 is not in 15条), Latin letters from the start of a word.
 */
export function findWord(text: string, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isWhole(text, at, at + word.length)) places.push(at);
  }
  return places;
}

function isWhole(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const startsInside = isDigit(text[start]) ? isDigit(before) : isLatin(text[start]) && isLatin(before);
  return !startsInside && !(isDigit(text[end - 1]) && isDigit(text.charAt(end)));
}

function isDigit(letter: string): boolean {
  return /^[0-9]$/.test(letter);
}

function isLatin(letter: string): boolean {
  return /^[a-z]$/.test(letter);
}
