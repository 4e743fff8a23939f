import type {PlacedClause} from '../../model/comparison';
import type {Links} from '../../citations/links';
import type {Unit} from '../../citations/units';
import type {UnitPair} from './ascendingPairs';
import {toEdits} from './edits';
import {textHunks, type Hunk} from './hunks';
import type {Address, Instruction} from './instructions';
import {ownText} from './unitText';

/**
 * Tables and other texts of a unit that have no name: their words are quoted and changed, what is new at the end is added.
 * Rows that go or come in between cannot be pointed to by words alone; then the whole is given anew.
 */
export function planBody({oldUnit, newUnit}: UnitPair, at: Address, links: Links): readonly Instruction[] {
  const part = hasTable(oldUnit.body.length > 0 ? oldUnit : newUnit) && oldUnit.level !== 'annex' ? '表' as const : '' as const;
  if (oldUnit.body.length === 0) return newUnit.body.length > 0 ? [{kind: 'addBody', at, part, body: newUnit.body}] : [];
  const kept = newUnit.body.filter((placed) => stays(links.entryOfNew(placed)?.oldClause, oldUnit));
  const isAppended = newUnit.body.slice(0, kept.length).every((placed, index) => placed === kept[index]);
  const scope = bodyScope(oldUnit, newUnit, links);
  const edits = scope.hunks.length === 0 ? [] : toEdits(scope.text, scope.hunks);
  if (!isAppended || !edits || losesRow(oldUnit, newUnit, links)) return [{kind: 'rewriteBody', at, part, body: newUnit.body}];
  const fresh = newUnit.body.slice(kept.length);
  return [
    ...(edits.length > 0 ? [{kind: 'phrases' as const, at, part, edits}] : []),
    ...(fresh.length > 0 ? [{kind: 'addBody' as const, at, part, body: fresh}] : []),
  ];
}

function hasTable({body}: Unit): boolean {
  return body.some(({clause}) => clause.kind === 'table');
}

function losesRow({body}: Unit, newUnit: Unit, links: Links): boolean {
  return body.some((placed) => placed.clause.kind === 'tableRow' && !stays(links.entryOfOld(placed)?.newClause, newUnit));
}

/** A row may also turn up in the table of another article: then it has left this one. */
function stays(placed: PlacedClause | undefined, unit: Unit): boolean {
  return placed !== undefined && unit.body.some((one) => one.index === placed.index && one.file === placed.file);
}

/** All unnamed texts of a unit as one, with what changes in them; a text that is gone is a deletion. */
function bodyScope({body}: Unit, newUnit: Unit, links: Links): {readonly text: string; readonly hunks: readonly Hunk[]} {
  const hunks: Hunk[] = [];
  let text = '';
  for (const placed of body) {
    const inner = textHunks(ownText(placed), newText(links.entryOfOld(placed)?.newClause, newUnit));
    const offset = text.length;
    hunks.push(...inner.map((hunk) => ({...hunk, start: hunk.start + offset, end: hunk.end + offset})));
    text += `${ownText(placed)}\n`;
  }
  return {text, hunks};
}

function newText(next: PlacedClause | undefined, newUnit: Unit): string {
  return next && stays(next, newUnit) ? ownText(next) : '';
}
