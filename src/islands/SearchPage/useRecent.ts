import {useEffect, useState} from 'react';
import {forgetRecent, readRecent, rememberRecent} from '../recentWords';
import type {Outcome} from './useOutcome';

/** Somebody who stays with an answer for so long meant the question. */
const MEANT_MS = 2_000;

/** Questions that had an answer, kept in this browser only. */
export function useRecent(outcome: Outcome): {readonly recent: readonly string[]; readonly forgetRecent: () => void} {
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => setRecent(readRecent()), []);
  const input = outcome.kind === 'answered' && outcome.answer.count > 0 ? outcome.answer.asked.input.trim() : '';
  useEffect(() => {
    if (input === '') return undefined;
    const timer = setTimeout(() => setRecent(rememberRecent(input)), MEANT_MS);
    return () => clearTimeout(timer);
  }, [input]);
  return {recent, forgetRecent: () => setRecent(forgetRecent())};
}
