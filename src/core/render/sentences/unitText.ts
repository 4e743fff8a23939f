import type {Clause} from '../../model/clause';
import type {PlacedClause} from '../../model/comparison';
import type {Unit} from '../../citations/units';

/** Notes of the editors stand beside the text; nobody amends them. The marks of footnotes in the text go with them. */
const NOTES = new Set<Clause['kind']>(['footnote', 'admonition']);
const NOTE_MARK = /\[\^[^\]\s]+\]/g;

/** Stands between texts that are searched together; no quote runs across it. */
export const BETWEEN = '\u0000';

/** Wording of a clause without the name in front of it (第三条, ２, 一), which moves speak of. */
export function ownText(placed: PlacedClause): string {
  const {label} = placed.clause, text = wording(placed);
  return label !== '' && text.startsWith(label) ? text.slice(label.length).replace(/^[\s　.．]+/, '') : text;
}

/** What a clause says, its name included. */
export function wording({clause}: PlacedClause): string {
  return clause.text.replace(NOTE_MARK, '');
}

/** The clauses of a unit without names of their own that are part of the text. */
export function amendableBody({body}: Unit): readonly PlacedClause[] {
  const notes = new Set<number>();
  return body.filter(({index, clause}) => {
    const isNote = isNoteKind(clause) || (clause.parent !== undefined && notes.has(clause.parent));
    if (isNote) notes.add(index);
    return !isNote;
  });
}

export function isNote({head}: Unit): boolean {
  return isNoteKind(head.clause);
}

function isNoteKind({kind}: Clause): boolean {
  return NOTES.has(kind);
}

/** Everything below a unit's own first text: what 「第N項中」 reaches as well (K11). */
export function textBelow(unit: Unit): string {
  return [...amendableBody(unit).map(ownText), ...unit.children.map(wholeText)].join(BETWEEN);
}

function wholeText(unit: Unit): string {
  return [ownText(unit.head), textBelow(unit)].join(BETWEEN);
}
