import {joinHunks, mergeHunks, type Hunk} from '../hunks';

/** Two changed stretches and the shared one between them. */
export interface Island {
  readonly before: Hunk;
  readonly island: Hunk;
  readonly after: Hunk;
}

/** Makes one phrase of two wherever the test says that what they share between them is not worth a cut; from left to right. */
export function mergeAcross(hunks: readonly Hunk[], isWorthless: (island: Island) => boolean): readonly Hunk[] {
  const merged: Hunk[] = [];
  for (const after of hunks) {
    const [before, island] = [merged[merged.length - 2], merged[merged.length - 1]];
    if (before && !after.isSame && island.isSame && !before.isSame && isWorthless({before, island, after})) {
      merged.splice(merged.length - 2, 2, mergeHunks([before, island, after]));
    } else merged.push(after);
  }
  return joinHunks(merged);
}
