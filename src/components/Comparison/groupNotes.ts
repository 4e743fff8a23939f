import type {ChangeNoteView} from '@site/src/core/model/changeViews';

type Told = Pick<ChangeNoteView, 'reason' | 'affects' | 'from' | 'action'>;

/** Notes that give the same reason, readers, day and duty: these are said once for all of them. */
export interface NoteGroup {
  readonly told: Told;
  readonly notes: readonly ChangeNoteView[];
}

/** Groups in the order of their first notes. */
export function groupNotes(notes: readonly ChangeNoteView[]): NoteGroup[] {
  const groups = new Map<string, ChangeNoteView[]>();
  for (const note of notes) {
    const key = JSON.stringify([note.reason, note.affects, note.from, note.action]);
    groups.set(key, [...(groups.get(key) ?? []), note]);
  }
  return [...groups.values()].map((same) => ({told: same[0], notes: same}));
}
