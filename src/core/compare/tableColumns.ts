import {alignSequence, type Pair} from './alignSequence';
import {unitItem} from './item';
import type {Unit} from './unit';

/**
 * Which old column became which new one, by the cells of the first row. Undefined when a table has rows of
 * different lengths (joined cells); its cells are then paired row by row.
 */
export function tableColumns(older: Unit, newer: Unit): readonly Pair[] | undefined {
  const [oldHead, newHead] = [regularHead(older), regularHead(newer)];
  if (!oldHead || !newHead) return undefined;
  const pairs = alignSequence(oldHead.children.map(unitItem), newHead.children.map(unitItem));
  return oldHead.children.length === newHead.children.length && pairs.length < oldHead.children.length
    ? oldHead.children.map((_, column) => [column, column])
    : pairs;
}

function regularHead(table: Unit): Unit | undefined {
  const rows = table.children.filter(({place}) => place.clause.kind === 'tableRow');
  const length = rows[0]?.children.length;
  return rows.every((row) => row.children.length === length) ? rows[0] : undefined;
}
