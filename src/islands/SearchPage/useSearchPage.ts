import {useEffect, useState} from 'react';
import {useIsLive} from '../useIsLive';
import {NOTHING_ASKED, readAsked, toAddress, type Asked} from './askedAddress';
import {useRecent} from './useRecent';
import {useOutcome, type Outcome} from './useOutcome';

export interface SearchPageState {
  readonly isLive: boolean;
  /** What stands in the field, asked or not yet. */
  readonly typed: string;
  readonly includesOld: boolean;
  readonly outcome: Outcome;
  readonly type: (text: string) => void;
  /** While a Japanese input method is converting, what stands in the field is not yet a word. */
  readonly setComposing: (isComposing: boolean) => void;
  readonly ask: (change: Partial<Asked>) => void;
  readonly retry: () => void;
  /** What was asked on this computer, latest first. */
  readonly recent: readonly string[];
  readonly forgetRecent: () => void;
}

/** Asks by itself after this pause in typing. */
const TYPING_PAUSE_MS = 300;

export function useSearchPage(): SearchPageState {
  const isLive = useIsLive();
  const [asked, setAsked] = useState(NOTHING_ASKED);
  const [typed, type] = useState('');
  const [isComposing, setComposing] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const ask = (change: Partial<Asked>): void => {
    const next = {...asked, input: typed, ...change};
    type(next.input);
    setAsked(next);
    history.replaceState(history.state, '', toAddress(next, location.pathname));
  };
  useEffect(() => {
    const first = readAsked(location.search);
    type(first.input);
    setAsked(first);
  }, []);
  useEffect(() => {
    if (isComposing || typed === asked.input) return undefined;
    const timer = setTimeout(() => ask({}), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, isComposing, asked]);
  const outcome = useOutcome(asked, attempt);
  const {recent, forgetRecent} = useRecent(outcome);
  return {isLive, typed, includesOld: asked.includesOld, outcome, type, setComposing, ask, retry: () => setAttempt(attempt + 1), recent, forgetRecent};
}
