import type {OpenPart} from './part';
import {search} from './query';
import {parseQuery} from './words';

export interface Suggestion {
  readonly word: string;
  readonly count: number;
}

const MAX_SUGGESTIONS = 4;
/** Runs that carry meaning inside a question written in one go: 協働とは何ですか -> 協働. */
const CONTENT_RUN = /[\p{Script=Han}々]{2,}|[\p{Script=Katakana}ー]{2,}|[a-z0-9]{2,}/gu;

/** For a question without an answer. Out: parts of it that do have one, longest first. */
export function suggest(parts: readonly OpenPart[], input: string): readonly Suggestion[] {
  const {words} = parseQuery(input);
  const runs = words.flatMap((word) => word.match(CONTENT_RUN) ?? []);
  const found = [...new Set([...words, ...runs])].flatMap((word) => findLongest(parts, word));
  const unique = new Map(found.map((suggestion) => [suggestion.word, suggestion]));
  return [...unique.values()].sort((one, other) => other.word.length - one.word.length).slice(0, MAX_SUGGESTIONS);
}

/** The word itself, or its longest beginning of two letters or more that is found. */
function findLongest(parts: readonly OpenPart[], word: string): Suggestion[] {
  const letters = [...word];
  for (let length = letters.length; length >= 2; length -= 1) {
    const beginning = letters.slice(0, length).join('');
    const {count} = search(parts, beginning);
    if (count > 0) return [{word: beginning, count}];
  }
  return [];
}
