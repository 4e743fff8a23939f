import type {UnitPair} from './ascendingPairs';
import {toEdits} from './edits';
import {keptShare, textHunks, type Hunk} from './hunks';
import type {Address, Instruction} from './instructions';
import type {Links} from '../../citations/links';
import {planSiblings} from './planSiblings';
import {planText} from './planText';
import {ownText} from './unitText';
import type {Unit} from '../../citations/units';

/** Below this share a caption is given anew, not changed in its words. */
const CAPTION_KEPT = 0.5;

/** What changes inside one article: its caption, its paragraphs, their items, its tables; without its move. */
export function planArticle({oldUnit, newUnit}: UnitPair, at: Address, links: Links): readonly Instruction[] {
  const inside = planSiblings({
    above: at, oldUnits: oldUnit.children, newUnits: newUnit.children,
    planInside: (pair, address) => planProvision(pair, address, links),
  }, links);
  const isRewritten = oldUnit.children.length === 1 && newUnit.children.length === 1 && inside.some((one) => one.kind === 'rewrite' && one.at.length === 2);
  if (isRewritten) return [{kind: 'rewrite', at, unit: newUnit}];
  return [...planCaption({oldUnit, newUnit}, at), ...inside, ...planBody({oldUnit, newUnit}, at, links)];
}

/** A 項 or 号: its words, then what stands below it. */
function planProvision(pair: UnitPair, at: Address, links: Links): readonly Instruction[] {
  const words = planText({...pair, at});
  const below = planSiblings({
    above: at, oldUnits: pair.oldUnit.children, newUnits: pair.newUnit.children,
    planInside: (inner, address) => planProvision(inner, address, links),
  }, links);
  if (!words) return [{kind: 'rewrite', at, unit: pair.newUnit}];
  return [...words, ...below, ...planBody(pair, at, links)];
}

/** K16. A caption that appears is attached, one that vanishes is removed, others are changed or given anew. */
function planCaption({oldUnit, newUnit}: UnitPair, at: Address): readonly Instruction[] {
  const oldCaption = oldUnit.head.clause.caption, newCaption = newUnit.head.clause.caption;
  if (oldCaption === newCaption) return [];
  if (newCaption === '') return [{kind: 'remove', at, part: '見出し'}];
  const hunks = oldCaption === '' ? [] : textHunks(oldCaption, newCaption);
  const edits = hunks.length > 0 && keptShare(oldCaption, newCaption, hunks) >= CAPTION_KEPT ? toEdits(oldCaption, hunks) : undefined;
  if (edits) return [{kind: 'phrases', at, part: '見出し', edits}];
  return [{kind: 'caption', at, caption: `（${newCaption}）`, had: oldCaption !== ''}];
}

/** Tables and other texts without a name: their words are quoted, new rows and lines are added, gone ones removed by their words. */
export function planBody({oldUnit, newUnit}: UnitPair, at: Address, links: Links): readonly Instruction[] {
  if (oldUnit.body.length === 0 && newUnit.body.length > 0) return [{kind: 'addBody', at, part: hasTable(newUnit)  ? '表' : '', body: newUnit.body}];
  const part = hasTable(oldUnit) && oldUnit.level !== 'annex' ? '表' as const : '' as const;
  const scope = bodyScope(oldUnit, links);
  const edits = scope.hunks.length === 0 ? [] : toEdits(scope.text, scope.hunks);
  const fresh = newUnit.body.filter((placed) => !links.entryOfNew(placed)?.oldClause && ownText(placed) !== '');
  return [
    ...(edits === undefined ? [{kind: 'rewriteBody' as const, at, part, body: newUnit.body}] : []),
    ...(edits && edits.length > 0 ? [{kind: 'phrases' as const, at, part, edits}] : []),
    ...(edits && fresh.length > 0 ? [{kind: 'addBody' as const, at, part, body: fresh}] : []),
  ];
}

function hasTable({body}: Unit): boolean {
  return body.some(({clause}) => clause.kind === 'table');
}

/** All unnamed texts of a unit as one, with what changes in them; a text that is gone is a deletion. */
function bodyScope(unit: Unit, links: Links): {readonly text: string; readonly hunks: readonly Hunk[]} {
  const hunks: Hunk[] = [];
  let text = '';
  for (const placed of unit.body) {
    const own = ownText(placed), next = links.entryOfOld(placed)?.newClause;
    const inner = textHunks(own, next ? ownText(next) : '');
    hunks.push(...inner.map((hunk) => ({...hunk, start: hunk.start + text.length, end: hunk.end + text.length})));
    text += `${own}\n`;
  }
  return {text, hunks};
}
