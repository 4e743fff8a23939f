import type {Clause, ClauseKind} from '../model/clause';
import {foldVariants} from './normalise';
import {findNumber, NUMERAL} from './numerals';

const NUMBERED = new Set<ClauseKind>(['part', 'chapter', 'section', 'subsection', 'article', 'paragraph', 'item', 'listItem']);
const NUMERALS = new RegExp(NUMERAL, 'g');

/**
 * The number of a clause in one spelling, for comparison: `第三条の二` and `第３条の２` -> `第3条の2`.
 * The first paragraph of an article has no number in print and counts as `1`; '' when the clause has none.
 */
export function clauseNumber(clause: Clause): string {
  const {kind, label} = clause;
  if (kind === 'paragraph' && label === '') return '1';
  if (!isNumbered(clause)) return '';
  return foldVariants(label).replace(NUMERALS, (numeral) => String(findNumber(numeral) ?? numeral));
}

/** Whether the label is a number, and not the words of a heading or the name of a component. */
export function isNumbered({kind, label, caption}: Clause): boolean {
  return label !== '' && (NUMBERED.has(kind) || (kind === 'heading' && caption !== ''));
}

/** The text of a clause without its number. */
export function textWithoutNumber(clause: Clause): string {
  const {text, label} = clause;
  return isNumbered(clause) && text.startsWith(label) ? text.slice(label.length) : text;
}
