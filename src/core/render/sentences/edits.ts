import type {Hunk} from './hunks';
import {findQuotes, isInsertion, newWords, type Quoted} from './quotes';
import {occurrences} from './words';

/** One phrase operation: it changes every occurrence of `quote` in the unit it is said of (K6, K10). */
export interface Edit {
  readonly kind: 'replace' | 'delete' | 'insert';
  readonly quote: string;
  /** The new words; '' for `delete`. With `insert` they follow the quote. */
  readonly text: string;
}

/** A chain of more quotes in one provision nobody checks; past it the provision is written anew. */
const MAX_QUOTES = 30;
/** So many quotes in one chain may cut through quotation marks of the text. */
const MAX_WITH_OPEN_QUOTES = 3;

/**
 * The phrase operations that turn `scope` (the whole text of the named unit) into its new form.
 * `hunks` have offsets in `scope`. Every result has been tried out on it; undefined when no quotes can say it.
 */
export function toEdits(scope: string, hunks: readonly Hunk[]): readonly Edit[] | undefined {
  if (hunks.length > MAX_QUOTES) return undefined;
  for (let current = hunks; ; current = joinNearest(scope, current)) {
    const edits = findQuotes(scope, current)?.map((one) => toEdit(scope, one));
    const once = edits && distinct(edits);
    if (once && applyEdits(scope, once) === replaced(scope, current)) return isReadable(once) ? once : undefined;
    if (current.length < 2) return undefined;
  }
}

/** A quote may cut through 「 and 」 (K10), but in a long chain nobody can tell any more where it ends. */
function isReadable(edits: readonly Edit[]): boolean {
  return edits.length <= MAX_WITH_OPEN_QUOTES || edits.every(({quote, text}) => isBalanced(quote) && isBalanced(text));
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '「') depth++;
    else if (character === '」' && --depth < 0) return false;
  }
  return depth === 0;
}

/** What a reader of the sentence does: each quoted phrase, wherever it stands in the text as it was, changes. */
export function applyEdits(scope: string, edits: readonly Edit[]): string {
  const hits = edits.flatMap((edit) => occurrences(scope, edit.quote).map((start) => ({
    start, end: start + edit.quote.length, text: (edit.kind === 'insert' ? edit.quote : '') + edit.text,
  })));
  return replaced(scope, hits.sort((a, b) => a.start - b.start));
}

/** The two changes that stand nearest to each other become one, with the words between them. */
function joinNearest(scope: string, hunks: readonly Hunk[]): readonly Hunk[] {
  const gaps = hunks.slice(1).map((hunk, index) => hunk.start - hunks[index].end);
  const at = gaps.indexOf(Math.min(...gaps));
  const [one, next] = [hunks[at], hunks[at + 1]];
  const joined = {start: one.start, end: next.end, text: one.text + scope.slice(one.end, next.start) + next.text};
  return [...hunks.slice(0, at), joined, ...hunks.slice(at + 2)];
}

function toEdit(scope: string, one: Quoted): Edit {
  const quote = scope.slice(one.start, one.end);
  if (isInsertion(one)) return {kind: 'insert', quote, text: one.hunk.text};
  const text = newWords(scope, one);
  return {kind: text === '' ? 'delete' : 'replace', quote, text};
}

function distinct(edits: readonly Edit[]): readonly Edit[] {
  const keys = edits.map((edit) => JSON.stringify(edit));
  return edits.filter((_, index) => keys.indexOf(keys[index]) === index);
}

function replaced(scope: string, hunks: readonly Hunk[]): string {
  let out = '', next = 0;
  for (const {start, end, text} of hunks) {
    if (start < next) continue;
    out += scope.slice(next, start) + text;
    next = end;
  }
  return out + scope.slice(next);
}
