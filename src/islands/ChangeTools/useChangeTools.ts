import {useEffect, useLayoutEffect, useState} from 'react';
import type {ViewName} from '../../components/Comparison/views';
import type {MeaningFlag} from '../../core/model/comparison';
import {START, watchAddress, writeAddress, type Choice} from './comparisonAddress';
import {drawWhenIdle} from './drawGroups';
import {focusChange, showOnly} from './shownChanges';

export interface ChangeToolsState extends Pick<Choice, 'view' | 'isOnlyChanged' | 'flags'> {
  /** How many changes the filter leaves, and how many there are. */
  readonly shown: number;
  readonly all: number;
  /** From 1; 0 before the first step. */
  readonly place: number;
  readonly toggleOnlyChanged: () => void;
  readonly toggleFlag: (flag: MeaningFlag) => void;
  readonly step: (by: 1 | -1) => void;
}

interface Surroundings {
  readonly onView?: (view: ViewName) => void;
  /** Changes when something else is drawn. */
  readonly drawn?: string;
  /** What the filter offers; an address may name more. */
  readonly offered: readonly MeaningFlag[];
}

/** The comparison stands in the page; this shows and hides its parts, and keeps the choice in the address so that it can be handed on. */
export function useChangeTools({onView, drawn, offered}: Surroundings): ChangeToolsState {
  const [made, setMade] = useState<Choice>();
  const [counts, setCounts] = useState({shown: 0, all: 0});
  const [place, setPlace] = useState(0);
  const choice = made ?? START;
  useLayoutEffect(() => watchAddress(offered, (found) => setMade((before = START) => ({...before, ...found}))), []);
  useLayoutEffect(() => {
    if (!made) return;
    onView?.(made.view);
    setPlace(0);
    writeAddress(made);
  }, [made]);
  useLayoutEffect(() => {
    if (made) setCounts(showOnly(made));
  }, [made, drawn]);
  useEffect(() => (made ? drawWhenIdle() : undefined), [made?.view, drawn]);
  const choose = (part: Partial<Choice>): void => setMade({...choice, target: '', ...part});
  const toggleFlag = (flag: MeaningFlag): void => choose({flags: choice.flags.includes(flag) ? choice.flags.filter((one) => one !== flag) : [...choice.flags, flag]});
  const step = (by: 1 | -1): void => setPlace(focusChange(choice.view, {place, by}));
  return {...choice, ...counts, place, step, toggleFlag, toggleOnlyChanged: () => choose({isOnlyChanged: !choice.isOnlyChanged})};
}
