import {useEffect, useState} from 'react';
import {search, type SearchAnswer} from '../../search/query';
import {suggest, type Suggestion} from '../../search/suggest';
import type {Asked} from './askedAddress';
import {loadParts} from './loadParts';

export type Outcome =
  | {readonly kind: 'idle'}
  | {readonly kind: 'loading'}
  | {readonly kind: 'failed'; readonly message: string}
  | {readonly kind: 'answered'; readonly asked: Asked; readonly answer: SearchAnswer; readonly suggestions: readonly Suggestion[]};

/** An answer that comes sooner replaces the one before without a flicker. */
const LOADING_DELAY_MS = 200;

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
    const parts = await loadParts(asked.includesOld);
    const found = search(parts, asked.input);
    return {kind: 'answered', asked, answer: found, suggestions: found.count === 0 ? suggest(parts, asked.input) : []};
  } catch (error) {
    return {kind: 'failed', message: error instanceof Error ? error.message : String(error)};
  }
}
