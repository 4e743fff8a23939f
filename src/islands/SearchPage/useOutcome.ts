import {useEffect, useState} from 'react';
import type {Asked} from '../../search/asked';
import type {ShownAnswer} from '../../search/shown';
import {searchEngine} from '../searchEngine/searchEngine';

export type Outcome =
  | {readonly kind: 'idle'}
  | {readonly kind: 'loading'}
  | {readonly kind: 'failed'; readonly message: string}
  /** First the best result alone, then the whole. */
  | {readonly kind: 'answered'; readonly answer: ShownAnswer; readonly isWhole: boolean};

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
    const show = (next: Outcome): void => {
      clearTimeout(timer);
      if (isWanted) setOutcome((before) => (isWhole(next) || !isAnswerTo(before, wanted.asked) ? next : before));
    };
    void answer(wanted, true).then(async (first) => {
      show(first);
      if (isWanted && first.kind === 'answered') show(await answer(wanted, false));
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

function isWhole(outcome: Outcome): boolean {
  return outcome.kind !== 'answered' || outcome.isWhole;
}

/** Never rejects: what goes wrong is an outcome too. */
async function answer({asked, wholeGuides}: Wanted, isQuick: boolean): Promise<Outcome> {
  try {
    const engine = await searchEngine();
    const size = isQuick ? {most: 1, mostGuides: 1, isQuick} : {most: FIRST_SHOWN};
    return {kind: 'answered', isWhole: !isQuick, answer: await engine.answer({asked, wholeGuides: isQuick ? [] : wholeGuides, ...size})};
  } catch (error) {
    return {kind: 'failed', message: error instanceof Error ? error.message : String(error)};
  }
}
