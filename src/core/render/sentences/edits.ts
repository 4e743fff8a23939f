import {tokenise} from '../../text/tokens';
import type {Hunk} from './hunks';

/** One phrase operation: it changes every occurrence of `quote` in the unit it is said of (K6, K10). */
export interface Edit {
  readonly kind: 'replace' | 'delete' | 'insert';
  readonly quote: string;
  /** The new words; '' for `delete`. With `insert` they follow the quote. */
  readonly text: string;
}

/** A quote is lengthened by at most so many words on either side; past it the whole provision is written anew. */
const MAX_WORDS = 12;

/**
 * The phrase operations that turn `scope` (the whole text of the named unit) into its new form.
 * `hunks` have offsets in `scope`. Undefined when no quotes can say it; then the unit is rewritten.
 */
export function toEdits(scope: string, hunks: readonly Hunk[]): readonly Edit[] | undefined {
  for (let current = hunks; ; current = joinNearest(scope, current)) {
    const quoted = settle(scope, current.map((hunk) => withQuote(scope, hunk)));
    const edits = quoted && distinct(quoted.map((one) => toEdit(scope, one)));
    if (edits && applyEdits(scope, edits) === replaced(scope, current)) return edits;
    if (current.length < 2) return undefined;
  }
}

/** The two changes that stand nearest to each other become one, with the words between them. */
function joinNearest(scope: string, hunks: readonly Hunk[]): readonly Hunk[] {
  const gaps = hunks.slice(1).map((hunk, index) => hunk.start - hunks[index].end);
  const at = gaps.indexOf(Math.min(...gaps));
  const [one, next] = [hunks[at], hunks[at + 1]];
  const joined = {start: one.start, end: next.end, text: one.text + scope.slice(one.end, next.start) + next.text};
  return [...hunks.slice(0, at), joined, ...hunks.slice(at + 2)];
}

/** What a reader of the sentence does: each quoted phrase, wherever it stands in the text as it was, changes. */
export function applyEdits(scope: string, edits: readonly Edit[]): string {
  const hits = edits.flatMap((edit) => occurrences(scope, edit.quote).map((start) => ({start, end: start + edit.quote.length, edit})));
  hits.sort((a, b) => a.start - b.start);
  let out = '', next = 0;
  for (const {start, end, edit} of hits) {
    if (start < next) continue;
    out += scope.slice(next, start) + (edit.kind === 'insert' ? edit.quote : '') + edit.text;
    next = end;
  }
  return out + scope.slice(next);
}

/** A hunk and the stretch of old text that is quoted for it. */
interface Quoted {
  readonly hunk: Hunk;
  readonly start: number;
  readonly end: number;
}

/** Nothing can be quoted in front of the head, so there the words behind are quoted (K8); elsewhere the words before an insertion. */
function withQuote(scope: string, hunk: Hunk): Quoted {
  if (hunk.end > hunk.start) return {hunk, start: hunk.start, end: hunk.end};
  if (hunk.start === 0) return {hunk, start: 0, end: wordsAfter(scope, 0, 1)};
  return {hunk, start: wordsBefore(scope, hunk.start, 1), end: hunk.start};
}

/** Lengthens quotes until each changes exactly what it should. */
function settle(scope: string, quoted: readonly Quoted[]): readonly Quoted[] | undefined {
  const out: Quoted[] = [];
  for (const one of quoted) {
    const longer = isExact(scope, one, quoted) ? one : lengthened(scope, one, quoted);
    if (!longer) return undefined;
    out.push(longer);
  }
  return overlapping(out) ? undefined : out;
}

/** Every occurrence of the quote is a place of the same change. */
function isExact(scope: string, one: Quoted, all: readonly Quoted[]): boolean {
  const wanted = all.filter((other) => sameChange(scope, one, other)).map((other) => other.start);
  return occurrences(scope, scope.slice(one.start, one.end)).every((start) => wanted.includes(start));
}

function sameChange(scope: string, one: Quoted, other: Quoted): boolean {
  return scope.slice(one.start, one.end) === scope.slice(other.start, other.end) && newWords(scope, one) === newWords(scope, other);
}

function lengthened(scope: string, one: Quoted, all: readonly Quoted[]): Quoted | undefined {
  const isInsertion = one.hunk.start === one.hunk.end && one.end === one.hunk.start;
  const candidates: Quoted[] = [];
  for (let before = 0; before <= MAX_WORDS; before++) {
    for (let after = 0; after <= (isInsertion ? 0 : MAX_WORDS); after++) {
      const start = wordsBefore(scope, one.start, before), end = wordsAfter(scope, one.end, after);
      const free = all.every((other) => other === one || other.hunk.end <= start || other.hunk.start >= end);
      if (free && occurrences(scope, scope.slice(start, end)).length === 1) {
        candidates.push({...one, start, end});
        break;
      }
    }
  }
  return candidates.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

function overlapping(quoted: readonly Quoted[]): boolean {
  return quoted.some((one, index) => index > 0 && one.start < quoted[index - 1].end && one.start !== quoted[index - 1].start);
}

function newWords(scope: string, {hunk, start, end}: Quoted): string {
  return scope.slice(start, hunk.start) + hunk.text + scope.slice(hunk.end, end);
}

function toEdit(scope: string, one: Quoted): Edit {
  const quote = scope.slice(one.start, one.end), text = newWords(scope, one);
  if (text === '') return {kind: 'delete', quote, text};
  const isInsertion = one.hunk.start === one.hunk.end && one.end === one.hunk.start;
  return isInsertion ? {kind: 'insert', quote, text: one.hunk.text} : {kind: 'replace', quote, text};
}

function distinct(edits: readonly Edit[]): readonly Edit[] {
  return edits.filter((edit, index) => edits.findIndex((other) => other.kind === edit.kind && other.quote === edit.quote && other.text === edit.text) === index);
}

/** Places where the quote stands. One inside a longer number is none: 「第五条の二」 is not in 第五条の二十二. */
function occurrences(text: string, quote: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(quote); at >= 0 && quote !== ''; at = text.indexOf(quote, at + 1)) {
    const cutsNumber = isDigit(quote[0]) && isDigit(text[at - 1]) || isDigit(quote[quote.length - 1]) && isDigit(text[at + quote.length]);
    if (!cutsNumber) found.push(at);
  }
  return found;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /[〇一二三四五六七八九十百千0-9０-９]/.test(character);
}

function replaced(scope: string, hunks: readonly Hunk[]): string {
  let out = '', next = 0;
  for (const {start, end, text} of hunks) {
    out += scope.slice(next, start) + text;
    next = end;
  }
  return out + scope.slice(next);
}

/** A word that means something by itself; particles and marks are quoted only with one. */
const CONTENT = /[一-龠々ァ-ヴA-Za-z0-9０-９]|^(?:とき|もの|こと|ただし|すべて)$/;

/** Position so many words before `at`; the nearest one reaches back to a word with meaning. */
function wordsBefore(text: string, at: number, count: number): number {
  if (count === 0) return at;
  const words = tokenise(text.slice(Math.max(0, at - 200), at));
  let position = at, taken = 0;
  for (let index = words.length - 1; index >= 0 && taken < count; index--) {
    position -= words[index].length;
    if (CONTENT.test(words[index]) || at - position > 20) taken++;
  }
  return position;
}

function wordsAfter(text: string, at: number, count: number): number {
  const words = tokenise(text.slice(at, at + 200));
  let position = at, taken = 0;
  for (let index = 0; index < words.length && taken < count; index++) {
    position += words[index].length;
    if (CONTENT.test(words[index])) taken++;
  }
  return position;
}
