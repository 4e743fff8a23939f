import {useEffect, useState} from 'react';
import {useIsLive} from '../useIsLive';
import {NOTHING_ASKED, readAsked, toAddress, type Asked} from './askedAddress';
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
  return {isLive, typed, includesOld: asked.includesOld, outcome: useOutcome(asked, attempt), type, setComposing, ask, retry: () => setAttempt(attempt + 1)};
}
