import {useEffect, useState} from 'react';
import {loadTexts, search, type SearchAnswer, type SearchResult} from '../../search/answer';
import type {Asked} from './askedAddress';
import {filterAnswer} from './filterAnswer';
import {openIndexes} from './openIndexes';

export type Outcome =
  | {readonly kind: 'idle'}
  | {readonly kind: 'loading'}
  | {readonly kind: 'failed'; readonly message: string}
  | {
    readonly kind: 'answered';
    readonly asked: Asked;
    /** All that was found; what the filters leave of it. */
    readonly whole: SearchAnswer;
    readonly answer: SearchAnswer;
    readonly loadTexts: (results: readonly SearchResult[]) => Promise<void>;
  };

/** An answer that comes sooner replaces the one before without a flicker. */
const LOADING_DELAY_MS = 200;
/** A guide's first results say whether it is the right guide; the rest come on request. */
export const FIRST_SHOWN = 5;

/** The answer to what is asked. A higher `attempt` asks again after a failure. */
export function useOutcome(asked: Asked, attempt: number): Outcome {
  const [outcome, setOutcome] = useState<Outcome>({kind: 'idle'});
  useEffect(() => {
    if (asked.input.trim() === '') {
      setOutcome({kind: 'idle'});
      return undefined;
    }
    let isWanted = true;
    const timer = setTimeout(() => setOutcome({kind: 'loading'}), LOADING_DELAY_MS);
    void answer(asked).then((next) => {
      clearTimeout(timer);
      if (isWanted) setOutcome(next);
    });
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [asked, attempt]);
  return outcome;
}

/** Never rejects: what goes wrong is an outcome too. */
async function answer(asked: Asked): Promise<Outcome> {
  try {
    const indexes = await openIndexes(asked.includesOld);
    const whole = await search(indexes, asked.input);
    const own = filterAnswer(whole, asked);
    const load = (results: readonly SearchResult[]): Promise<void> => loadTexts(indexes, results);
    await load(own.groups.flatMap(({results}) => results.slice(0, FIRST_SHOWN)));
    return {kind: 'answered', asked, whole, answer: own, loadTexts: load};
  } catch (error) {
    return {kind: 'failed', message: error instanceof Error ? error.message : String(error)};
  }
}
