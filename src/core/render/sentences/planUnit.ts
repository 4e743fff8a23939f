import type {UnitPair} from './ascendingPairs';
import {toEdits} from './edits';
import {keptShare, textHunks} from './hunks';
import type {Address, Instruction} from './instructions';
import type {Links} from '../../citations/links';
import {planBody} from './planBody';
import {planSiblings} from './planSiblings';
import {planText} from './planText';

/** Below this share a caption is given anew, not changed in its words. */
const CAPTION_KEPT = 0.5;

/** What changes inside one article: its caption, its paragraphs, their items, its tables; without its move. */
export function planArticle({oldUnit, newUnit}: UnitPair, at: Address, links: Links): readonly Instruction[] {
  const inside = planSiblings({
    above: at, oldUnits: oldUnit.children, newUnits: newUnit.children,
    planInside: (pair, address) => planProvision(pair, address, links),
  }, links);
  const isRewritten = oldUnit.children.length === 1 && inside.some((one) => one.kind === 'rewrite' && one.at[one.at.length - 1].unit === oldUnit.children[0]);
  if (isRewritten) return [{kind: 'rewrite', at, unit: newUnit}];
  return [...planCaption({oldUnit, newUnit}, at), ...inside, ...planBody({oldUnit, newUnit}, at, links)];
}

/** A 項 or 号: its words, then what stands below it. */
export function planProvision(pair: UnitPair, at: Address, links: Links): readonly Instruction[] {
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
