import type {Segment} from '../model/comparison';
import {foldVariants} from '../text/normalise';
import {tokenise} from '../text/tokens';
import {cleanUp} from './cleanup';
import {toHunks, toSegments, type Hunk} from './hunks';
import {commonHead, commonTail, longestMatches, type Matches} from './myers';

/** Texts that differ in more tokens than this are shown as replaced between their common ends. */
const MAX_TOKEN_EDITS = 1200;

/**
 * The difference of two texts in phrases that an official would quote (K8-K10).
 * Lossless: `=` and `-` joined are the old text, `=` and `+` the new one, character for character.
 */
export function diffText(oldText: string, newText: string): readonly Segment[] {
  if (oldText === newText) return oldText === '' ? [] : [['=', oldText]];
  const [oldTokens, newTokens] = [tokenise(oldText), tokenise(newText)];
  return toSegments(cleanUp(tokenHunks(oldTokens, newTokens)));
}

function tokenHunks(oldTokens: readonly string[], newTokens: readonly string[]): readonly Hunk[] {
  const numbers = new Map<string, number>();
  const toNumber = (token: string): number => {
    const number = numbers.get(token) ?? numbers.size;
    numbers.set(token, number);
    return number;
  };
  const a = Int32Array.from(oldTokens, toNumber);
  const b = Int32Array.from(newTokens, toNumber);
  return toHunks([oldTokens, newTokens], longestMatches(a, b, MAX_TOKEN_EDITS) ?? commonEnds(a, b));
}

function commonEnds(a: Int32Array, b: Int32Array): Matches {
  const head = commonHead(a, b);
  const tail = commonTail(a, b, head);
  return [
    ...Array.from({length: head}, (_, k) => [k, k] as const),
    ...Array.from({length: tail}, (_, k) => [a.length - tail + k, b.length - tail + k] as const),
  ];
}

/** Whether two pieces of text differ only in width or glyph variants. */
export function areVariants(oldText: string, newText: string): boolean {
  return foldVariants(oldText) === foldVariants(newText);
}
