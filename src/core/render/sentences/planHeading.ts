import type {Unit} from '../../citations/units';
import type {UnitPair} from './ascendingPairs';
import {toEdits} from './edits';
import {textHunks} from './hunks';
import type {Address, Instruction} from './instructions';
import {BETWEEN, ownText, textBelow} from './unitText';

/** The words of a 章名, 題名 or heading, without its number. A title is always given anew. */
export function planHeading({oldUnit, newUnit}: UnitPair, at: Address): readonly Instruction[] {
  const oldText = headingWords(oldUnit), newText = headingWords(newUnit);
  if (oldText === newText) return [];
  if (oldUnit.level === 'annex') return planAnnexHeading(oldText, newText, {at, oldUnit, newUnit});
  const edits = oldUnit.level === 'title' ? undefined : toEdits(oldText, textHunks(oldText, newText));
  return [edits ? {kind: 'phrases', at, part: '見出し', edits} : {kind: 'rewriteHeading', at, unit: newUnit}];
}

/** 「別表中「第９条」を…」: the words beside the name of an annex are no caption, they are quoted with what stands below. */
function planAnnexHeading(oldText: string, newText: string, {at, oldUnit, newUnit}: UnitPair & {readonly at: Address}): readonly Instruction[] {
  const edits = toEdits(`${oldText}${BETWEEN}${textBelow(oldUnit)}`, textHunks(oldText, newText));
  return [edits ? {kind: 'phrases', at, part: '', edits} : {kind: 'rewrite', at, unit: newUnit}];
}

function headingWords(unit: Unit): string {
  return unit.number === '' || unit.level === 'title' ? unit.head.clause.text : ownText(unit.head);
}
