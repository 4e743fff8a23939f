import type {ComparisonTable} from '../model/table';
import {isChange} from './pageGroups';

/** Changed rows by kind, as the table shows them: a lawyer who counts the rows must come to the same number. */
export function countKinds({rows}: Pick<ComparisonTable, 'rows'>): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const row of rows.filter(isChange)) counts[row.kind] = (counts[row.kind] ?? 0) + 1;
  return counts;
}
