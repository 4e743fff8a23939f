import {useEffect, useState} from 'react';
import {drawMark} from '../training/drawMark';
import {today} from '../training/today';
import {forgetProgress, keepProgress, readProgress, toNewProgress, type AimAnswer, type Progress} from './progress';

export interface TrainingPathState {
  readonly progress: Progress;
  /** True when this device had kept an earlier visit. */
  readonly isResumed: boolean;
  /** False where the device keeps nothing. */
  readonly isKept: boolean;
  /** True once the reader did something: from then on the focus follows. */
  readonly hasActed: boolean;
  readonly openSection: (at: number) => void;
  readonly answer: (aim: string, given: {readonly chosen: number; readonly isRight: boolean}) => void;
  /** Another question of the same aim. */
  readonly askAgain: (aim: string) => void;
  readonly openAim: (aim: number) => void;
  readonly askAll: () => void;
  readonly startAnew: () => void;
}

/** Where the reader is on a path, kept on the device at every step. `aims`: how many are asked. */
export function useTrainingPath({path, edition, aims}: {readonly path: string; readonly edition: string; readonly aims: number}): TrainingPathState {
  const [progress, setProgress] = useState<Progress>({edition, at: 0, aim: 0, answers: {}, draw: 0, day: '', mark: ''});
  const [isResumed, setResumed] = useState(false);
  const [isKept, setKept] = useState(true);
  const [hasActed, setActed] = useState(false);
  useEffect(() => {
    const kept = readProgress(path, edition);
    setResumed(kept !== undefined);
    show(kept ?? toNewProgress(edition));
  }, []);
  const show = (next: Progress): void => {
    setProgress(next);
    setKept(keepProgress(path, next));
  };
  const change = (next: Progress): void => {
    setActed(true);
    show(next);
  };
  const setAnswer = (aim: string, given: AimAnswer): void => change({...progress, answers: {...progress.answers, [aim]: given}});
  return {
    progress, isResumed, isKept, hasActed,
    openSection: (at) => change({...progress, at}),
    answer: (aim, given) => setAnswer(aim, {...given, tries: progress.answers[aim]?.tries ?? 0}),
    askAgain: (aim) => setAnswer(aim, {chosen: null, isRight: false, tries: (progress.answers[aim]?.tries ?? 0) + 1}),
    openAim: (aim) => change({...progress, aim, ...(aim >= aims && progress.day === '' ? {day: today(), mark: drawMark()} : {})}),
    askAll: () => change({...toNewProgress(edition), at: progress.at}),
    startAnew: () => {
      forgetProgress(path);
      setResumed(false);
      change(toNewProgress(edition));
    },
  };
}
