import type {PlacedClause} from '../../model/comparison';
import type {Links} from '../../citations/links';
import type {UnitPair} from './ascendingPairs';
import {toEdits} from './edits';
import {textHunks, type Hunk} from './hunks';
import type {Address, Instruction} from './instructions';
import {amendableBody, BETWEEN, ownText} from './unitText';

/**
 * Tables and other texts of a unit that have no name: their words are quoted and changed, what is new at the end is added.
 * Rows that go or come in between cannot be pointed to by words alone; then the whole is given anew.
 */
export function planBody({oldUnit, newUnit}: UnitPair, at: Address, links: Links): readonly Instruction[] {
  const oldBody = amendableBody(oldUnit), newBody = amendableBody(newUnit);
  const part = hasTable(oldBody.length > 0 ? oldBody : newBody) && oldUnit.level !== 'annex' ? '表' as const : '' as const;
  if (oldBody.length === 0) return newBody.length > 0 ? [{kind: 'addBody', at, part, body: newBody}] : [];
  const kept = newBody.filter((placed) => stays(links.entryOfNew(placed)?.oldClause, oldBody));
  const isAppended = newBody.slice(0, kept.length).every((placed, index) => placed === kept[index]);
  const nextOf = (placed: PlacedClause) => counterpart(links.entryOfOld(placed)?.newClause, newBody);
  const scope = bodyScope(oldBody, nextOf);
  const edits = scope.hunks.length === 0 ? [] : toEdits(scope.text, scope.hunks);
  if (!isAppended || !edits || losesRow(oldBody, nextOf)) return [{kind: 'rewriteBody', at, part, body: newBody}];
  const fresh = newBody.slice(kept.length);
  return [
    ...(edits.length > 0 ? [{kind: 'phrases' as const, at, part, edits}] : []),
    ...(fresh.length > 0 ? [{kind: 'addBody' as const, at, part, body: fresh}] : []),
  ];
}

type Body = readonly PlacedClause[];
type NextOf = (placed: PlacedClause) => PlacedClause | undefined;

function hasTable(body: Body): boolean {
  return body.some(({clause}) => clause.kind === 'table');
}

function losesRow(body: Body, nextOf: NextOf): boolean {
  return body.some((placed) => placed.clause.kind === 'tableRow' && !nextOf(placed));
}

/** A row may also turn up in the table of another article: then it has left this one. */
function counterpart(placed: PlacedClause | undefined, body: Body): PlacedClause | undefined {
  return stays(placed, body) ? placed : undefined;
}

function stays(placed: PlacedClause | undefined, body: Body): boolean {
  return placed !== undefined && body.some(({index, file}) => index === placed.index && file === placed.file);
}

/** All unnamed texts of a unit as one, with what changes in them; a text that is gone is a deletion. */
function bodyScope(body: Body, nextOf: NextOf): {readonly text: string; readonly hunks: readonly Hunk[]} {
  const hunks: Hunk[] = [];
  let text = '';
  for (const placed of body) {
    const next = nextOf(placed), offset = text.length;
    const inner = textHunks(ownText(placed), next ? ownText(next) : '');
    hunks.push(...inner.map((hunk) => ({...hunk, start: hunk.start + offset, end: hunk.end + offset})));
    text += ownText(placed) + BETWEEN;
  }
  return {text, hunks};
}
