import type {PlacedClause} from '../../model/comparison';
import type {Unit} from '../../citations/units';

/** Wording of a clause without the name in front of it (第三条, ２, 一), which moves speak of. */
export function ownText({clause}: PlacedClause): string {
  if (clause.label === '' || !clause.text.startsWith(clause.label)) return clause.text;
  return clause.text.slice(clause.label.length).replace(/^[\s　.．]+/, '');
}

/** Everything below a unit's own first text: what 「第N項中」 reaches as well (K11). */
export function textBelow(unit: Unit): string {
  return [...unit.body.map(ownText), ...unit.children.map(wholeText)].join('\n');
}

export function wholeText(unit: Unit): string {
  return [ownText(unit.head), textBelow(unit)].join('\n');
}
