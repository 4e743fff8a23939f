import type {Edition} from '../model/clause';
import {identifiedTexts, isSameWording} from './index';

/** What became of a clause after somebody reviewed something that rests on it (a question, a summary, a translation). */
export interface ClauseChange {
  readonly id: string;
  /** `unknown`: the reviewed edition had no such clause; `removed`: the current one has none. */
  readonly kind: 'changed' | 'removed' | 'unknown';
  /** '' where there is none. */
  readonly oldText: string;
  readonly newText: string;
}

/** In: a clause id, the edition in which it was reviewed, the edition in force. Out: undefined while the wording is the same (white space apart). */
export function findClauseChange(id: string, {reviewed, current}: {readonly reviewed: Edition; readonly current: Edition}): ClauseChange | undefined {
  const [older, newer] = [reviewed, current].map((edition) => identifiedTexts(edition).find((text) => text.id === id));
  if (!older) return {id, kind: 'unknown', oldText: '', newText: newer?.text ?? ''};
  if (!newer) return {id, kind: 'removed', oldText: older.text, newText: ''};
  if (isSameWording(older.text, newer.text)) return undefined;
  return {id, kind: 'changed', oldText: older.text, newText: newer.text};
}
