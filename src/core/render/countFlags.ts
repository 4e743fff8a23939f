import type {MeaningFlag} from '../model/comparison';
import type {ComparisonTable} from '../model/table';
import {isChange} from './pageGroups';
import {FLAG_WORDS} from './words';

export interface FlagCount {
  readonly flag: MeaningFlag;
  /** e.g. `金額` */
  readonly word: string;
  readonly count: number;
}

/** How many changes are about what, in a fixed order; what no change is about is left out. */
export function countFlags({rows}: Pick<ComparisonTable, 'rows'>): readonly FlagCount[] {
  const changes = rows.filter(isChange);
  const flags = Object.keys(FLAG_WORDS) as readonly MeaningFlag[];
  return flags
    .map((flag) => ({flag, word: FLAG_WORDS[flag], count: changes.filter((row) => row.flags.includes(flag)).length}))
    .filter(({count}) => count > 0);
}
