import {sha256} from '../amend/sha256';
import type {ReviewChange} from '../model/review';
import type {TableCell, TableRow} from '../model/table';

/** Kinds of rows that only show where a change stands. */
const AROUND = new Set<TableRow['kind']>(['omitted', 'parent']);

/**
 * The changes of a 新旧対照表 that are to be signed, in its order. In: the rows of the table that the page shows.
 * A hash covers kind, file, clause id, old and new wording (not the table's own （新設）); of several equal changes under
 * one clause each has its own.
 */
export function toReviewChanges(rows: readonly TableRow[]): readonly ReviewChange[] {
  const uses = new Map<string, number>();
  let above: readonly TableRow[] = [];
  return rows.flatMap((row) => {
    above = [...above.filter(({file, newCell}) => file === row.file && newCell.depth < row.newCell.depth), row];
    if (AROUND.has(row.kind)) return [];
    const facts = [row.kind, row.file, row.anchor ?? '', wording(row.oldCell), wording(row.newCell)];
    const count = (uses.get(JSON.stringify(facts)) ?? 0) + 1;
    uses.set(JSON.stringify(facts), count);
    return [{key: row.key, hash: sha256(JSON.stringify([...facts, count])), place: placeName(above)}];
  });
}

function wording({runs}: TableCell): string {
  return runs.filter(({kind}) => kind !== 'note').map(({text}) => text).join('');
}

/** Enough of a line to find it again, in characters. */
const NAME_LENGTH = 40;

/** The heading that bears the clause id, and how the change begins: `第12条（分担） ＞ (2)　費用`. */
function placeName(above: readonly TableRow[]): string {
  const row = above[above.length - 1];
  const heading = above.find(({key, anchor}) => anchor === row.anchor && (key === anchor || key === `old:${anchor}`));
  return [...new Set([...(heading ? [heading] : []), row])].map(({kind, newCell, oldCell}) => beginning(wording(kind === 'removed' ? oldCell : newCell))).join(' ＞ ');
}

function beginning(text: string): string {
  const letters = [...text.replace(/\[\^[^\]\s]*\]/g, '').split('\n')[0]];
  return letters.length <= NAME_LENGTH ? letters.join('') : `${letters.slice(0, NAME_LENGTH).join('')}…`;
}
