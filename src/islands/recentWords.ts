import {keep, readKeptJson} from './deviceStore';

const NAME = 'search-recent';
const MAX_KEPT = 8;

/** Questions that led somewhere, latest first, kept in this browser only. */
export function readRecent(): readonly string[] {
  return readKeptJson(NAME, {isValid: isWords, fallback: []});
}

export function rememberRecent(input: string): readonly string[] {
  const word = input.trim();
  return word === '' ? readRecent() : write([word, ...readRecent().filter((other) => other !== word)].slice(0, MAX_KEPT));
}

export function forgetRecent(): readonly string[] {
  return write([]);
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string');
}

function write(words: readonly string[]): readonly string[] {
  keep(NAME, JSON.stringify(words));
  return words;
}
