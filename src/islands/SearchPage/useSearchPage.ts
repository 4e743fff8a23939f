import {useEffect, useState} from 'react';
import {NOTHING_ASKED, type Asked} from '../../search/asked';
import {useIsLive} from '../useIsLive';
import {readAsked, toAddress} from './askedAddress';
import {useRecent} from './useRecent';
import {useOutcome, type Outcome, type Wanted} from './useOutcome';

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
  /** Shows all results of a guide. */
  readonly showWhole: (guide: string) => void;
  readonly retry: () => void;
  /** What was asked on this computer, latest first. */
  readonly recent: readonly string[];
  readonly forgetRecent: () => void;
}

/** Asks by itself after this pause in typing. */
const TYPING_PAUSE_MS = 300;
const NOTHING_WANTED: Wanted = {asked: NOTHING_ASKED, wholeGuides: [], attempt: 0};

export function useSearchPage(): SearchPageState {
  const isLive = useIsLive();
  const [wanted, setWanted] = useState(NOTHING_WANTED);
  const [typed, type] = useState('');
  const [isComposing, setComposing] = useState(false);
  const {asked} = wanted;
  const ask = (change: Partial<Asked>): void => {
    const next = {...asked, input: typed, ...change};
    type(next.input);
    setWanted({...NOTHING_WANTED, asked: next});
    history.replaceState(history.state, '', toAddress(next, location.pathname));
  };
  useEffect(() => {
    const first = readAsked(location.search);
    type(first.input);
    setWanted({...NOTHING_WANTED, asked: first});
  }, []);
  useEffect(() => {
    if (isComposing || typed === asked.input) return undefined;
    const timer = setTimeout(() => ask({}), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, isComposing, asked]);
  const outcome = useOutcome(wanted);
  return {
    isLive, typed, includesOld: asked.includesOld, outcome, type, setComposing, ask,
    showWhole: (guide) => setWanted({...wanted, wholeGuides: [...wanted.wholeGuides, guide]}),
    retry: () => setWanted({...wanted, attempt: wanted.attempt + 1}),
    ...useRecent(outcome),
  };
}
