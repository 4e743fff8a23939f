import type {Hunk} from './hunks';
import {BETWEEN} from './unitText';
import {contentAfter, contentBefore, occurrences, placesAfter, placesBefore, standsOnce} from './words';

/** A quote is lengthened by at most so many words on either side; past it neighbouring changes are joined. */
const MAX_WORDS = 24;

/** A change and the stretch of old text that is quoted for it. */
export interface Quoted {
  readonly hunk: Hunk;
  readonly start: number;
  readonly end: number;
}

/**
 * A quote for every change, each lengthened until it stands only where the same change is wanted (K10).
 * Undefined when two changes are too near to each other for that.
 */
export function findQuotes(scope: string, hunks: readonly Hunk[]): readonly Quoted[] | undefined {
  const shortest = hunks.map((hunk) => withQuote(scope, hunk));
  const quoted: Quoted[] = [];
  for (const one of shortest) {
    const longer = isExact(scope, one, shortest) ? one : lengthened(scope, one, shortest);
    if (!longer || longer.start < (quoted.at(-1)?.end ?? 0)) return undefined;
    quoted.push(longer);
  }
  return quoted;
}

/** The words that stand in the place of the quote afterwards. */
export function newWords(scope: string, {hunk, start, end}: Quoted): string {
  return scope.slice(start, hunk.start) + hunk.text + scope.slice(hunk.end, end);
}

/** Words are put behind the quote, nothing of it changes. */
export function isInsertion({hunk, end}: Quoted): boolean {
  return hunk.start === hunk.end && end === hunk.start;
}

/** Nothing can be quoted in front of the head, so there the words behind are quoted (K8); elsewhere the words before an insertion (K7). */
function withQuote(scope: string, hunk: Hunk): Quoted {
  if (hunk.end > hunk.start) return {hunk, start: hunk.start, end: hunk.end};
  const isHead = hunk.start === 0 || scope[hunk.start - 1] === BETWEEN;
  if (isHead) return {hunk, start: hunk.start, end: contentAfter(scope, hunk.start)};
  return {hunk, start: contentBefore(scope, hunk.start), end: hunk.start};
}

/** Every occurrence of the quote is a place of the same change. */
function isExact(scope: string, one: Quoted, all: readonly Quoted[]): boolean {
  const wanted = all.filter((other) => isSameChange(scope, one, other)).map((other) => other.start);
  return occurrences(scope, scope.slice(one.start, one.end)).every((start) => wanted.includes(start));
}

function isSameChange(scope: string, one: Quoted, other: Quoted): boolean {
  return scope.slice(one.start, one.end) === scope.slice(other.start, other.end) && newWords(scope, one) === newWords(scope, other);
}

/** The shortest longer quote that stands only once and touches no other change. */
function lengthened(scope: string, one: Quoted, all: readonly Quoted[]): Quoted | undefined {
  const ends = isInsertion(one) ? [one.end] : placesAfter(scope, one.end, MAX_WORDS);
  const candidates = placesBefore(scope, one.start, MAX_WORDS).flatMap((start) => {
    const free = ends.filter((end) => isFree({...one, start, end}, all) && !scope.slice(start, end).includes(BETWEEN));
    if (free.length === 0 || !standsOnce(scope, scope.slice(start, free[free.length - 1]))) return [];
    return [{...one, start, end: free.find((end) => standsOnce(scope, scope.slice(start, end)))!}];
  });
  return candidates.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

function isFree(one: Quoted, all: readonly Quoted[]): boolean {
  return all.every(({hunk}) => hunk === one.hunk || hunk.end <= one.start || hunk.start >= one.end);
}
