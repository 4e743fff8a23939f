import {useEffect, useState} from 'react';
import type {ReadinessAnswers} from '../../core/readiness/result';
import {forget, keep, readKeptJson} from '../deviceStore';

const NAME = 'groups-readiness';

/** What a group notes about a paper that it has to collect. */
export const PAPER_STATES = ['未着手', '確認中', '済', '今回は該当なし'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

interface Kept {
  readonly answers: ReadinessAnswers;
  readonly papers: Readonly<Record<string, PaperState>>;
}

const NOTHING: Kept = {answers: {}, papers: {}};

export interface Readiness extends Kept {
  readonly answer: (id: string, level: number) => void;
  readonly setPaper: (name: string, state: PaperState) => void;
  readonly reset: () => void;
  /** False where the browser keeps nothing: the answers then last for this page only. */
  readonly isKept: boolean;
}

/** The answers, kept on the device and nowhere else. */
export function useReadiness(): Readiness {
  const [kept, setKept] = useState<Kept>(NOTHING);
  const [isKept, setIsKept] = useState(true);
  useEffect(() => setKept(readKeptJson(NAME, {isValid: isKeptValue, fallback: NOTHING})), []);
  const change = (next: Kept): void => {
    setKept(next);
    setIsKept(keep(NAME, JSON.stringify(next)));
  };
  return {
    ...kept,
    isKept,
    answer: (id, level) => change({...kept, answers: {...kept.answers, [id]: level}}),
    setPaper: (name, state) => change({...kept, papers: {...kept.papers, [name]: state}}),
    reset: () => {
      forget(NAME);
      setKept(NOTHING);
    },
  };
}

function isKeptValue(value: unknown): value is Kept {
  const {answers, papers} = (value ?? {}) as Partial<Kept>;
  return isRecord(answers, (level) => Number.isInteger(level)) && isRecord(papers, (state) => (PAPER_STATES as readonly unknown[]).includes(state));
}

function isRecord(value: unknown, isFine: (one: unknown) => boolean): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every(isFine);
}
