import type {ViewName} from '../../components/Comparison/views';
import {writeChange, type Choice} from './comparisonAddress';
import {drawUpTo} from './drawGroups';

/** Elements of a view that are changes; of each the attribute lists what it is about. */
const CHANGES = '[data-flags]';

/** Hides what the choice leaves out: other views, what did not change, changes about something else. Out: how many changes are left of how many. */
export function showOnly({view, isOnlyChanged, flags, target}: Choice): {readonly shown: number; readonly all: number} {
  const isFiltered = flags.length > 0;
  document.querySelector('[data-comparison]')?.setAttribute('data-live', '');
  for (const section of document.querySelectorAll<HTMLElement>('[data-comparison] > [data-view]')) {
    section.hidden = section.dataset.view !== view;
    for (const around of section.querySelectorAll<HTMLElement>('[data-around]')) around.hidden = isOnlyChanged || isFiltered;
    for (const change of section.querySelectorAll<HTMLElement>(CHANGES)) change.hidden = isFiltered && !isAbout(change, flags);
    for (const group of section.querySelectorAll<HTMLElement>('[data-group]')) group.hidden = isFiltered && !group.querySelector(`${CHANGES}:not([hidden])`);
  }
  if (target !== '') bringIntoSight(target);
  return {shown: changesIn(view).length, all: document.querySelectorAll(`[data-comparison] > [data-view="${view}"] ${CHANGES}`).length};
}

function isAbout(change: HTMLElement, flags: readonly string[]): boolean {
  const own = (change.dataset.flags ?? '').split(' ');
  return flags.some((flag) => own.includes(flag));
}

function bringIntoSight(id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  drawUpTo(target);
  target.scrollIntoView({block: target.matches(CHANGES) ? 'center' : 'start'});
  target.focus({preventScroll: true});
}

/** The changes of a view that the reader sees, in order. */
function changesIn(view: ViewName): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-comparison] > [data-view="${view}"] ${CHANGES}:not([hidden])`)];
}

/** Goes to the next or the previous change, seen from the one that has the focus; past the last comes the first. Out: its place, from 1; 0 when there is none. */
export function focusChange(view: ViewName, {place, by}: {readonly place: number; readonly by: 1 | -1}): number {
  const changes = changesIn(view);
  const focused = changes.findIndex((change) => change.contains(document.activeElement));
  const from = focused >= 0 ? focused + 1 : place;
  const next = changes.length === 0 ? 0 : ((from + by - 1 + changes.length) % changes.length) + 1;
  const change = changes[(from === 0 && by === -1 ? changes.length : next) - 1];
  if (!change) return 0;
  drawUpTo(change);
  change.focus({preventScroll: true});
  change.scrollIntoView({block: 'center'});
  if (change.id !== '') writeChange(change.id);
  return changes.indexOf(change) + 1;
}
