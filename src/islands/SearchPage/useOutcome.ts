import {useEffect, useState} from 'react';
import type {Asked} from '../../search/asked';
import type {ShownAnswer} from '../../search/shown';
import {searchEngine} from '../searchEngine/searchEngine';

export type Outcome =
  | {readonly kind: 'idle'}
  | {readonly kind: 'loading'}
  | {readonly kind: 'failed'; readonly message: string}
  | {readonly kind: 'answered'; readonly answer: ShownAnswer};

/** An answer that comes sooner replaces the one before without a flicker. */
const LOADING_DELAY_MS = 200;
/** A guide's first results say whether it is the right guide; the rest come on request. */
const FIRST_SHOWN = 5;

export interface Wanted {
  readonly asked: Asked;
  /** Guides of which all results are wanted. */
  readonly wholeGuides: readonly string[];
  /** A higher one asks again after a failure. */
  readonly attempt: number;
}

/** The answer to what is asked. */
export function useOutcome(wanted: Wanted): Outcome {
  const [outcome, setOutcome] = useState<Outcome>({kind: 'idle'});
  useEffect(() => {
    if (wanted.asked.input.trim() === '') {
      setOutcome({kind: 'idle'});
      return undefined;
    }
    let isWanted = true;
    const timer = setTimeout(() => setOutcome((before) => (isAnswerTo(before, wanted.asked) ? before : {kind: 'loading'})), LOADING_DELAY_MS);
    void answer(wanted).then((next) => {
      clearTimeout(timer);
      if (isWanted) setOutcome(next);
    });
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [wanted]);
  return outcome;
}

/** While the rest of a guide's results comes, the first ones stay. */
function isAnswerTo(outcome: Outcome, asked: Asked): boolean {
  return outcome.kind === 'answered' && JSON.stringify(outcome.answer.asked) === JSON.stringify(asked);
}

/** Never rejects: what goes wrong is an outcome too. */
async function answer({asked, wholeGuides}: Wanted): Promise<Outcome> {
  try {
    const engine = await searchEngine();
    return {kind: 'answered', answer: await engine.answer({asked, wholeGuides, most: FIRST_SHOWN})};
  } catch (error) {
    return {kind: 'failed', message: error instanceof Error ? error.message : String(error)};
  }
}
