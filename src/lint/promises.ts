import {PROMISE_WORDS, type PromiseWords} from './promiseWords';

/** A promise found in a text. */
export interface FoundPromise {
  readonly text: string;
  /** UTF-16 offset in the text. */
  readonly index: number;
  readonly words: PromiseWords;
}

/** Taken back right behind it: 「…とは限りません」「…とは書かないでください」. */
const TAKEN_BACK = /^[」』]?(?:と|という|など|ような|ように|もの|わけ|こと|言い方)[^。\n]{0,16}?(?:ません|ない|避け)/;

/** Finds statements that promise a contract, an adoption or a payment; negations, conditions and questions are none. At most one per place. */
export function findPromises(text: string): readonly FoundPromise[] {
  const found = PROMISE_WORDS.flatMap((words) => [...text.matchAll(new RegExp(words.pattern, 'g'))].map((match) => ({text: match[0], index: match.index, words})));
  return found
    .filter((one) => !TAKEN_BACK.test(text.slice(one.index + one.text.length)))
    .sort((one, other) => one.index - other.index)
    .filter((one, position, all) => position === 0 || one.index >= all[position - 1].index + all[position - 1].text.length);
}
