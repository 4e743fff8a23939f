import {useEffect, useState} from 'react';
import {keep, readKeptJson} from '../deviceStore';
import type {Outcome} from './useOutcome';

const NAME = 'search-recent';
const MAX_KEPT = 8;
/** Somebody who stays with an answer for so long meant the question. */
const MEANT_MS = 2_000;

/** Questions that had an answer, kept in this browser only. */
export function useRecent(outcome: Outcome): {readonly recent: readonly string[]; readonly forgetRecent: () => void} {
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => setRecent(read()), []);
  const input = outcome.kind === 'answered' && outcome.answer.count > 0 ? outcome.asked.input.trim() : '';
  useEffect(() => {
    if (input === '') return undefined;
    const timer = setTimeout(() => setRecent(write([input, ...read().filter((other) => other !== input)].slice(0, MAX_KEPT))), MEANT_MS);
    return () => clearTimeout(timer);
  }, [input]);
  return {recent, forgetRecent: () => setRecent(write([]))};
}

function read(): readonly string[] {
  return readKeptJson(NAME, {isValid: isWords, fallback: []});
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string');
}

function write(words: readonly string[]): readonly string[] {
  keep(NAME, JSON.stringify(words));
  return words;
}
