import type {PlacedClause} from '../../model/comparison';
import type {Unit} from '../../citations/units';
import type {GroupedInstruction} from './grouping';
import {amendableBody, wording} from './unitText';

/** Full-width spaces in front of each kind of line, as it will stand after consolidation (K1). */
const INDENT = {caption: '　　', article: '　', paragraph: '　', item: '　　', subitem: '　　　', part: '　　　', other: '　'};

/** The text that follows a sentence: what is added or written anew, in lines; none for other instructions. */
export function givenLines(one: GroupedInstruction): readonly string[] {
  switch (one.kind) {
    case 'add': return one.units.flatMap((unit) => toLines(unit));
    case 'rewrite': return toLines(one.unit, one.at[one.at.length - 1].unit.head.clause.label);
    case 'rewriteHeading': return [INDENT.other + oneLine(one.unit.head)];
    case 'rewritePart': case 'addPart': return [INDENT.part + one.text];
    case 'rewriteBody': case 'addBody': return bodyLines(one.body);
    default: return [];
  }
}

/** The lines of a unit. `label` stands for its own while it has not moved yet: words first, move second (K4). */
function toLines(unit: Unit, label = unit.head.clause.label): readonly string[] {
  if (unit.level === 'article') return articleLines(unit, label);
  const words = withoutNumber(unit);
  const indent = unit.level === 'item' || unit.level === 'subitem' || unit.level === 'paragraph' ? INDENT[unit.level] : INDENT.other;
  return [indent + (label && unit.head.clause.label && words !== label ? `${label}　${words}` : words), ...below(unit)];
}

/** Clauses without names of their own: running text, and tables row by row. */
function bodyLines(body: readonly PlacedClause[]): readonly string[] {
  const lines: string[] = [];
  for (const placed of body) {
    const {clause} = placed;
    if (clause.kind === 'tableRow' || clause.kind === 'table') {
      if (clause.kind === 'tableRow') lines.push('　　');
    } else if (clause.kind === 'tableCell') lines[lines.length - 1] = (lines.at(-1) ?? '') + (lines.at(-1)?.trim() ? '｜' : '') + (clause.text || '　');
    else if (clause.text !== '') lines.push(`　　${oneLine(placed)}`);
  }
  return lines.filter((line) => line.replace(/[｜　]/g, '') !== '');
}

/** 「（見出し）」 on a line of its own, then 「第N条　…」 with the first paragraph. */
function articleLines(unit: Unit, label: string): readonly string[] {
  const {caption} = unit.head.clause;
  const [first, ...others] = unit.children;
  const opening = first ? [`${INDENT.article}${label}　${withoutNumber(first)}`, ...below(first)] : [`${INDENT.article}${label}`];
  return [...(caption ? [`${INDENT.caption}（${caption}）`] : []), ...opening, ...bodyLines(amendableBody(unit)), ...others.flatMap((other) => toLines(other))];
}

function below(unit: Unit): readonly string[] {
  return [...bodyLines(amendableBody(unit)), ...unit.children.flatMap((child) => toLines(child))];
}

function withoutNumber({head}: Unit): string {
  const text = oneLine(head);
  return head.clause.label && text.startsWith(head.clause.label) ? text.slice(head.clause.label.length).replace(/^[\s　]+/, '') : text;
}

function oneLine(placed: PlacedClause): string {
  return wording(placed).replace(/\n/g, '');
}
