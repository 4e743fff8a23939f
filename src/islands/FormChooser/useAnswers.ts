import {useEffect, useState} from 'react';
import {followAnswers, type ChoicePlace} from '../../core/choice/tree';
import type {ChooserView} from '../../core/model/groupViews';
import {forget, keep, readKeptJson} from '../deviceStore';

const NAME = 'groups-form';
const isAnswers = (value: unknown): value is number[] => Array.isArray(value) && value.every((one) => Number.isInteger(one));

export interface Answers {
  readonly place: ChoicePlace;
  readonly answer: (index: number) => void;
  /** Back to the question that was answered at this step; `back(0)` starts again. */
  readonly back: (step: number) => void;
  /** Counts the moves, so that the page can put the reader at the new heading; 0 as long as there was none. */
  readonly moves: number;
}

/** The answers given so far, kept on the device. */
export function useAnswers({questions, outcomes}: ChooserView): Answers {
  const [answers, setAnswers] = useState<readonly number[]>([]);
  const [moves, setMoves] = useState(0);
  useEffect(() => setAnswers(readKeptJson(NAME, {isValid: isAnswers, fallback: []})), []);
  const place = followAnswers({questions, outcomes: outcomes.map(({id}) => id)}, answers);
  const move = (next: readonly number[]): void => {
    setAnswers(next);
    setMoves((count) => count + 1);
    if (next.length > 0) keep(NAME, JSON.stringify(next));
    else forget(NAME);
  };
  const given = answers.slice(0, place.steps.length);
  return {place, moves, answer: (index) => move([...given, index]), back: (step) => move(given.slice(0, step))};
}
