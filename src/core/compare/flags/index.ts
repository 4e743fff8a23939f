import type {ComparisonEntry, MeaningFlag} from '../../model/comparison';

/** What a change is about; empty when no rule recognises it. */
export function meaningFlags(_entry: Pick<ComparisonEntry, 'segments' | 'oldClause' | 'newClause'>): readonly MeaningFlag[] {
  return [];
}
