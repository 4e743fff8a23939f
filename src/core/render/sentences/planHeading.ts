import type {Unit} from '../../citations/units';
import type {UnitPair} from './ascendingPairs';
import {toEdits} from './edits';
import {textHunks} from './hunks';
import type {Address, Instruction} from './instructions';
import {ownText} from './unitText';

/** The words of a 章名, 題名 or heading, without its number. A title is always given anew. */
export function planHeading({oldUnit, newUnit}: UnitPair, at: Address): readonly Instruction[] {
  const oldText = headingWords(oldUnit), newText = headingWords(newUnit);
  if (oldText === newText) return [];
  const edits = oldUnit.level === 'title' ? undefined : toEdits(oldText, textHunks(oldText, newText));
  return [edits ? {kind: 'phrases', at, part: '見出し', edits} : {kind: 'rewriteHeading', at, unit: newUnit}];
}

function headingWords(unit: Unit): string {
  return unit.number === '' || unit.level === 'title' ? unit.head.clause.text : ownText(unit.head);
}
