import {diffText} from '../compare';
import type {Segment} from '../model/comparison';
import type {ClauseHistory, HistoryStep} from './index';

/** What a clause said from one edition on, set against what it said before. */
export interface Wording {
  readonly edition: string;
  readonly state: Exclude<HistoryStep['state'], 'unchanged'>;
  /** Undefined where it was removed. */
  readonly found: HistoryStep['found'];
  /** `=` and `+` joined are the wording of this edition. */
  readonly segments: readonly Segment[];
}

/** The wordings of a clause, oldest first; an edition that left it as it was has none of its own. */
export function toWordings({steps}: ClauseHistory): readonly Wording[] {
  let before = '';
  return steps.flatMap(({edition, state, found}): Wording[] => {
    if (state === 'unchanged') return [];
    const segments: readonly Segment[] = state === 'first' || state === 'added' ? [['=', found?.text ?? '']] : diffText(before, found?.text ?? '');
    before = found?.text ?? '';
    return [{edition, state, found, segments}];
  });
}
