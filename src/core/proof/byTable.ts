import type {ClauseKind, Edition} from '../model/clause';
import type {ComparisonTable, TableCell} from '../model/table';
import {CELL_BORDER} from '../render/runs';
import {comparisonKey} from '../text/normalise';

/**
 * 「別紙新旧対照表のとおり改正する」, followed: what the changed rows show as old is taken out of the old edition, what they show
 * as new is put in; then every line and cell must stand there as often as in the new edition. Width, glyph and white space apart.
 */
export function isProvedByTable({rows}: ComparisonTable, {older, newer}: {readonly older: Edition; readonly newer: Edition}): boolean {
  const counts = new Map<string, number>();
  const add = (wordings: readonly string[], by: 1 | -1): void => {
    for (const wording of wordings) counts.set(wording, (counts.get(wording) ?? 0) + by);
  };
  const changes = rows.filter(({kind}) => kind !== 'omitted' && kind !== 'parent');
  add(wordingsOf(older), 1);
  add(changes.flatMap(({oldCell}) => wordingsIn(oldCell)), -1);
  add(changes.flatMap(({newCell}) => wordingsIn(newCell)), 1);
  add(wordingsOf(newer), -1);
  return [...counts.values()].every((count) => count === 0);
}

/** What a table does not print, or prints as its cells. */
const WORDLESS = new Set<ClauseKind>(['blank', 'comment', 'esm', 'rule', 'table', 'tableRow']);

function wordingsOf({files}: Edition): readonly string[] {
  return files.flatMap(({clauses}) => clauses.filter(({kind}) => !WORDLESS.has(kind)).map(({text}) => comparisonKey(text))).filter((wording) => wording !== '');
}

/** A row of a table prints its cells between borders; notes such as （新設） are the table's own words. */
function wordingsIn({runs}: TableCell): readonly string[] {
  const printed = runs.filter(({kind}) => kind !== 'note').map(({text}) => text).join('');
  return printed.split(CELL_BORDER.text).map(comparisonKey).filter((wording) => wording !== '');
}
