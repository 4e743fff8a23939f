import type {PlacedClause} from '../../model/comparison';
import type {Unit} from '../../citations/units';

/** Full-width spaces in front of each kind of line, as it will stand after consolidation (K1). */
const INDENT = {caption: '　　', article: '　', paragraph: '　', item: '　　', subitem: '　　　', part: '　　　', other: '　'};

/** The lines in which a unit is given when it is added or rewritten. `label` stands for its own while it has not moved yet. */
export function toLines(unit: Unit, label = unit.head.clause.label): readonly string[] {
  if (unit.level === 'article') return articleLines(unit, label);
  const words = withoutNumber(unit);
  const indent = unit.level === 'item' || unit.level === 'subitem' || unit.level === 'paragraph' ? INDENT[unit.level] : INDENT.other;
  return [indent + (label && unit.head.clause.label ? `${label}　${words}` : words), ...below(unit)];
}

/** A part of a provision, such as its second sentence. */
export function partLines(text: string): readonly string[] {
  return [INDENT.part + text];
}

/** Clauses without names of their own: running text, and tables row by row. */
export function bodyLines(body: readonly PlacedClause[]): readonly string[] {
  const lines: string[] = [];
  for (const {clause} of body) {
    if (clause.kind === 'tableRow' || clause.kind === 'table') {
      if (clause.kind === 'tableRow') lines.push('　　');
    } else if (clause.kind === 'tableCell') lines[lines.length - 1] = (lines.at(-1) ?? '') + (lines.at(-1)?.trim() ? '｜' : '') + (clause.text || '　');
    else if (clause.text !== '') lines.push(`　　${clause.text.replace(/\n/g, '')}`);
  }
  return lines.filter((line) => line.replace(/[｜　]/g, '') !== '');
}

/** 「（見出し）」 on a line of its own, then 「第N条　…」 with the first paragraph. */
function articleLines(unit: Unit, label: string): readonly string[] {
  const {caption} = unit.head.clause;
  const [first, ...others] = unit.children;
  const opening = first ? [`${INDENT.article}${label}　${withoutNumber(first)}`, ...below(first)] : [`${INDENT.article}${label}`];
  return [...(caption ? [`${INDENT.caption}（${caption}）`] : []), ...opening, ...bodyLines(unit.body), ...others.flatMap((other) => toLines(other))];
}

function below(unit: Unit): readonly string[] {
  return [...bodyLines(unit.body), ...unit.children.flatMap((child) => toLines(child))];
}

function withoutNumber({head}: Unit): string {
  const text = oneLine(head);
  return head.clause.label && text.startsWith(head.clause.label) ? text.slice(head.clause.label.length).replace(/^[\s　]+/, '') : text;
}

function oneLine({clause}: PlacedClause): string {
  return clause.text.replace(/\n/g, '');
}
