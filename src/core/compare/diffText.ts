import type {Segment} from '../model/comparison';
import {foldVariants} from '../text/normalise';
import {tokenise, type Token} from '../text/tokens';
import {cleanUp} from './difference/cleanup';
import {toSegments, type Hunk} from './difference/hunks';
import {tokenHunks} from './difference/tokenHunks';

/** A clause longer than this (characters) is no clause of a guide or an act; it is compared by its ends only. */
const LONGEST_TEXT = 200_000;

/**
 * The difference of two texts in phrases that an official would quote (K8-K10).
 * Lossless: `=` and `-` joined are the old text, `=` and `+` the new one, character for character;
 * so a variant of width or glyph stands in the segments, but it neither splits nor joins a phrase.
 */
export function diffText(oldText: string, newText: string): readonly Segment[] {
  if (oldText === newText) return oldText === '' ? [] : [['=', oldText]];
  if (oldText === '') return [['+', newText]];
  if (newText === '') return [['-', oldText]];
  if (Math.max(oldText.length, newText.length) > LONGEST_TEXT) return replacedMiddle(oldText, newText);
  return tokenDifference(tokenise(oldText), tokenise(newText));
}

/** Only what lies between the common head and the common tail is replaced; no character is cut in two. */
function replacedMiddle(oldText: string, newText: string): readonly Segment[] {
  const limit = Math.min(oldText.length, newText.length);
  let head = 0;
  while (head < limit && oldText[head] === newText[head]) head++;
  if (isHighSurrogate(oldText, head - 1)) head--;
  let tail = 0;
  while (tail < limit - head && oldText[oldText.length - 1 - tail] === newText[newText.length - 1 - tail]) tail++;
  if (tail > 0 && isHighSurrogate(oldText, oldText.length - tail - 1)) tail--;
  const [oldEnd, newEnd] = [oldText.length - tail, newText.length - tail];
  const segments: readonly Segment[] = [
    ['=', oldText.slice(0, head)], ['-', oldText.slice(head, oldEnd)], ['+', newText.slice(head, newEnd)], ['=', oldText.slice(oldEnd)],
  ];
  return segments.filter(([, text]) => text !== '');
}

function isHighSurrogate(text: string, index: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(index));
}

function tokenDifference(olds: readonly Token[], news: readonly Token[]): readonly Segment[] {
  const spelling = new Map<string, string>();
  const hunks = cleanUp(tokenHunks(olds.map(sameSpelling(spelling)), news.map(sameSpelling(spelling))));
  return toSegments(asWritten(hunks, olds, news));
}

/** Gives all variants of a token the spelling that came first. */
function sameSpelling(spelling: Map<string, string>): (token: Token) => Token {
  return (token) => {
    const key = foldVariants(token.text);
    const first = spelling.get(key);
    if (first === undefined) spelling.set(key, token.text);
    return first === undefined || first === token.text ? token : {text: first, kind: token.kind};
  };
}

/** Puts the original tokens back, which stand in the hunks one by one and in order. */
function asWritten(hunks: readonly Hunk[], olds: readonly Token[], news: readonly Token[]): readonly Hunk[] {
  let [i, j] = [0, 0];
  return hunks.map((hunk) => {
    const written = {isSame: hunk.isSame, old: olds.slice(i, i + hunk.old.length), new: news.slice(j, j + hunk.new.length)};
    i += hunk.old.length;
    j += hunk.new.length;
    return written;
  });
}
