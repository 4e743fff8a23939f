import type {ComparisonEntry} from '../model/comparison';
import {placeOf, type Line} from './lines';

/**
 * Gives each line of one layout a key of its own: the clause id, or the nearest id above and how many clauses below it the line
 * stands (`limit.2`), or file and position where there is no id; `old:` before what was removed; a repeated key is counted.
 * What is written elsewhere in the text changes no key, so that a link to a change lasts.
 */
export function keyMaker(): (line: Line) => string {
  const uses = new Map<string, number>();
  return (line) => {
    const key = `${line.entry.newClause ? '' : 'old:'}${nameOf(line)}`;
    const count = (uses.get(key) ?? 0) + 1;
    uses.set(key, count);
    return count === 1 ? key : `${key}:${count}`;
  };
}

/** The `id` of the row of a change in a page, and so the end of its address: `change-limit.2`. */
export function changeAnchor(key: string): string {
  return `change-${key}`;
}

function nameOf({entry, anchor, anchorEntry}: Line): string {
  const {file, index, clause} = placeOf(entry);
  if (clause.id) return clause.id;
  const above = anchorEntry && placeOnSideOf(anchorEntry, entry);
  return above === undefined ? `${file}:${index}` : `${anchor}.${index - above.index}`;
}

/** Where the entry above stands in the text in which the line is counted. */
function placeOnSideOf(above: ComparisonEntry, {newClause}: ComparisonEntry) {
  return newClause ? above.newClause : above.oldClause;
}
