import type {ComparableGuide} from '../../core/model/changeViews';

/** `?guide=handbook&old=2023-04-01&new=draft` */
export interface PairChoice {
  readonly guide: string;
  readonly older: string;
  readonly newer: string;
}

/** A guide's edition in force (or its newest) and its oldest one. */
export function startPair(guides: readonly ComparableGuide[], id?: string): PairChoice {
  const guide = guides.find((one) => one.id === id) ?? guides[0];
  const newer = guide?.editions.find(({status}) => status === 'in-force') ?? guide?.editions[0];
  return {guide: guide?.id ?? '', newer: newer?.id ?? '', older: guide?.editions.at(-1)?.id ?? ''};
}

/** What the address asks for; what it does not name, or names wrongly, is the start. `isComplete`: both editions are named. */
export function readPair(guides: readonly ComparableGuide[]): {readonly choice: PairChoice; readonly isComplete: boolean} {
  const query = new URLSearchParams(location.search);
  const start = startPair(guides, query.get('guide') ?? '');
  const has = (id: string | null): id is string => guides.some((guide) => guide.id === start.guide && guide.editions.some((edition) => edition.id === id));
  const [older, newer] = [query.get('old'), query.get('new')];
  const choice = {...start, ...(has(older) ? {older} : {}), ...(has(newer) ? {newer} : {})};
  return {choice: toOrdered(guides, choice), isComplete: has(older) && has(newer)};
}

/** The older edition is the old one, whichever way they were chosen. */
export function toOrdered(guides: readonly ComparableGuide[], choice: PairChoice): PairChoice {
  const ids = guides.find(({id}) => id === choice.guide)?.editions.map(({id}) => id) ?? [];
  return ids.indexOf(choice.older) < ids.indexOf(choice.newer) ? {...choice, older: choice.newer, newer: choice.older} : choice;
}

export function writePair({guide, older, newer}: PairChoice): void {
  history.replaceState(null, '', `${location.pathname}?${new URLSearchParams({guide, old: older, new: newer}).toString()}`);
}
