import {useEffect, useLayoutEffect, useState} from 'react';

interface SinceDateState {
  /** The day chosen, e.g. `2024-04-01`; '' for all. */
  readonly day: string;
  /** The page from which the reader came, e.g. `handbook/steps.mdx`; '' for none. */
  readonly page: string;
  readonly choose: (day: string) => void;
  /** How many groups are shown. */
  readonly shown: number;
}

/**
 * Shows and hides the groups that the page already holds, marked `data-effective="2024-04-01"`: the text stands once in the HTML
 * and works without this. The day is kept in the address, so that it can be handed on.
 */
export function useSinceDate(): SinceDateState {
  const [day, setDay] = useState('');
  const [page, setPage] = useState('');
  const [shown, setShown] = useState(0);
  useEffect(() => {
    setDay(dayInAddress());
    setPage(new URLSearchParams(location.search).get('page') ?? '');
  }, []);
  // Before the next picture: what is counted and what is shown never differ.
  useLayoutEffect(() => setShown(showAfter(day)), [day]);
  return {day, page, shown, choose: (chosen) => { setDay(chosen); keepInAddress(chosen); }};
}

function dayInAddress(): string {
  const day = new URLSearchParams(location.search).get('day') ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : '';
}

function keepInAddress(day: string): void {
  const query = new URLSearchParams(location.search);
  if (day === '') query.delete('day');
  else query.set('day', day);
  history.replaceState(null, '', query.size === 0 ? location.pathname : `${location.pathname}?${query.toString()}`);
}

function showAfter(day: string): number {
  const groups = [...document.querySelectorAll<HTMLElement>('[data-effective]')];
  for (const group of groups) group.hidden = (group.dataset.effective ?? '') <= day;
  return groups.filter((group) => !group.hidden).length;
}
