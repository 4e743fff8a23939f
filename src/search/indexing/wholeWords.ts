import {textOf, toRuns, type Run} from '../text/skeleton';
import {isWholeWord, MAX_WHOLE_WORD, MIN_WHOLE_WORD} from '../text/wholeWord';

/** In: folded texts and words of the lexicon. Out: what has a term of its own, so that it is found with one leaf and not with one for each pair of its letters. */
export function wholeWords(texts: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) for (const run of toRuns(text)) words.add(textOf(run));
  return new Set([...words].filter(isWholeWord));
}

/** Calls `put` for every whole word in a run, wherever in it that stands. */
export function eachWholeWord(run: Run, words: ReadonlySet<string>, put: (word: string, first: number, last: number) => void): void {
  for (let first = 0; first + MIN_WHOLE_WORD <= run.length; first += 1) {
    let text = textOf(run.slice(first, first + MIN_WHOLE_WORD - 1));
    for (let last = first + MIN_WHOLE_WORD - 1; last < Math.min(run.length, first + MAX_WHOLE_WORD); last += 1) {
      text += run[last].text;
      if (words.has(text)) put(text, first, last);
    }
  }
}
