import {useEffect, useLayoutEffect, useState} from 'react';
import type {ComparableGuide} from '../../core/model/changeViews';
import {loadPair, type PairView} from './loadPair';
import {readPair, startPair, toOrdered, writePair, type PairChoice} from './pairAddress';

export interface PairState {
  readonly choice: PairChoice;
  readonly choose: (part: Partial<PairChoice>) => void;
  readonly compare: () => void;
  readonly found: PairView | undefined;
  /** For the reader: what is being done, or what went wrong. */
  readonly message: string;
}

/** The pair that the address names is compared at once; another one when the reader asks for it. */
export function usePair(guides: readonly ComparableGuide[]): PairState {
  const [choice, setChoice] = useState<PairChoice>(() => startPair(guides));
  const [found, setFound] = useState<PairView>();
  const [message, setMessage] = useState('');
  const run = (wanted: PairChoice): void => {
    setFound(undefined);
    if (wanted.older === wanted.newer) return setMessage('同じ版です。違う2つの版を選んでください。');
    setMessage('比べています。');
    loadPair(guides, wanted).then((view) => {
      setFound(view);
      setMessage('');
    }, (error: unknown) => setMessage(error instanceof Error ? error.message : String(error)));
  };
  // At once, not after the first picture: the texts take their time.
  useLayoutEffect(() => {
    const asked = readPair(guides);
    setChoice(asked.choice);
    if (asked.isComplete) run(asked.choice);
  }, []);
  useEffect(() => showTitle(found), [found]);
  const choose = (part: Partial<PairChoice>): void => setChoice(part.guide === undefined ? {...choice, ...part} : startPair(guides, part.guide));
  const compare = (): void => {
    const wanted = toOrdered(guides, choice);
    setChoice(wanted);
    writePair(wanted);
    run(wanted);
  };
  return {choice, choose, compare, found, message};
}

/** The page is called what it shows, on the tab and at the head of every printed page. */
function showTitle(found: PairView | undefined): void {
  if (!found) return;
  document.title = `${found.title} | 鎌倉市 協働ポータル`;
  document.documentElement.style.setProperty('--print-head', JSON.stringify(found.title));
}
