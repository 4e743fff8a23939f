import {PROMISE_WORDS, type PromiseWords} from './promiseWords';

/** A promise found in a text. */
export interface FoundPromise {
  readonly text: string;
  /** UTF-16 offset in the text. */
  readonly index: number;
  readonly words: PromiseWords;
}

/** Taken back later in the sentence: 「…とは限りません」「…とは書かないでください」. */
const TAKEN_BACK = /^[」』]?(?:もの|こと|わけ)?(?:では|で)?(?:と(?:は|も|まで)?|という|ような)?[^。\n]{0,16}?(?:ありません|ではない|限らない|限りません|言えません|言えない|書かない|書きません|言わない|言いません|使わない|使いません|約束しません|約束しない|できません|避け)/;

/** Finds statements that promise a contract, an adoption or a payment; negations, conditions and questions are none. At most one per place. */
export function findPromises(text: string): readonly FoundPromise[] {
  const found = PROMISE_WORDS.flatMap((words) => [...text.matchAll(new RegExp(words.pattern, 'g'))].map((match) => ({text: match[0], index: match.index, words})));
  return found
    .filter((one) => !TAKEN_BACK.test(text.slice(one.index + one.text.length)))
    .sort((one, other) => one.index - other.index)
    .filter((one, position, all) => position === 0 || one.index >= all[position - 1].index + all[position - 1].text.length);
}
