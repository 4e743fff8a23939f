import type {Clause, ParsedFile} from '../model/clause';
import type {Links} from './links';

/** A clause of the new file, or one that was taken out, in the order in which they are shown. */
export type Slot = {readonly side: 'new' | 'old'; readonly index: number};

/** The clauses of a new file in order, each followed by the old clauses that were taken out behind it. */
export function orderSlots(oldFile: ParsedFile | undefined, newFile: ParsedFile | undefined, links: Links): readonly Slot[] {
  const removed = removedByPlace(oldFile, newFile, links);
  const slots: Slot[] = oldSlots(removed.get(-1));
  newFile?.clauses.forEach((_, index) => slots.push({side: 'new', index}, ...oldSlots(removed.get(index))));
  return slots;
}

function oldSlots(indexes: readonly number[] = []): Slot[] {
  return indexes.map((index) => ({side: 'old', index}));
}

/** Old clauses without a partner, by the index of the new clause they stood behind; -1 at the head. */
function removedByPlace(oldFile: ParsedFile | undefined, newFile: ParsedFile | undefined, links: Links): ReadonlyMap<number, readonly number[]> {
  const removed = new Map<number, number[]>();
  let place = -1;
  oldFile?.clauses.forEach((clause: Clause, index) => {
    const link = links.ofOld.get(clause);
    if (link === undefined) {
      if (!removed.has(place)) removed.set(place, []);
      removed.get(place)?.push(index);
    }
    else if (!link.isMoved && link.newer.place.file === newFile?.path) place = link.newer.place.index;
  });
  return removed;
}
