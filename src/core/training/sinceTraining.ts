import {diffText} from '../compare';
import {findClauseChange} from '../history/clauseChange';
import type {Edition} from '../model/clause';
import type {Segment} from '../model/comparison';

export interface SinceChange {
  readonly id: string;
  /** The older edition had no such clause. */
  readonly isNew: boolean;
  readonly segments: readonly Segment[];
}

/** Which of these clauses read otherwise than in the edition that somebody was trained on; in the order given. A clause that is gone is not read. */
export function changesSince(ids: readonly string[], {trained, current}: {readonly trained: Edition; readonly current: Edition}): readonly SinceChange[] {
  return ids.flatMap((id): SinceChange[] => {
    const change = findClauseChange(id, {reviewed: trained, current});
    if (!change || change.newText === '') return [];
    return [{id, isNew: change.kind === 'unknown', segments: diffText(readable(change.oldText), readable(change.newText))}];
  });
}

/** Without the names of notes, which say nothing to a reader. */
function readable(text: string): string {
  return text.replace(/\[\^[^\]\s]+\]/g, '');
}
