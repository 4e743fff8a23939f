import {clauseNumber} from '../text/clauseNumber';
import {placeOf, type Line} from './lines';

/**
 * Labels of a run of unchanged lines: two are joined by 「及び」, three or more by 「～」 (T6);
 * '' when the lines have no numbers. 「２及び３」「第二条～第五条」
 */
export function omittedLabel(lines: readonly Line[]): string {
  const labels = lines.map(({entry}) => placeOf(entry).clause).map((clause) => (clauseNumber(clause) === '' ? '' : clause.label));
  if (labels.some((label) => label === '')) return '';
  const [first, last] = [labels[0], labels[labels.length - 1]];
  if (labels.length === 1) return first;
  return labels.length === 2 ? `${first}及び${last}` : `${first}～${last}`;
}

/** Whether two unchanged lines may share one （略）: same place in the outline, and both without a number or both numbered units of one kind. */
export function isSameRun(one: Line, next: Line): boolean {
  const [a, b] = [placeOf(one.entry), placeOf(next.entry)];
  if (one.parent !== next.parent || a.file !== b.file) return false;
  const [isNumbered, isNextNumbered] = [a, b].map(({clause}) => clauseNumber(clause) !== '' && clause.label !== '');
  return isNumbered === isNextNumbered && (!isNumbered || a.clause.kind === b.clause.kind);
}
