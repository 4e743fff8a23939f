import type {ClauseKind} from '../model/clause';
import {clauseNumber, isNumbered} from '../text/clauseNumber';
import {comparisonKey} from '../text/normalise';
import {toGrams, type Grams} from './similarity';
import type {Section, Unit} from './unit';

/** What a sequence alignment needs to know of a section or a clause. */
export interface Item<Source> {
  readonly source: Source;
  readonly kind: ClauseKind | 'preface';
  readonly id: string | undefined;
  readonly caption: string;
  readonly number: string;
  /** Equal wording, equal string. */
  readonly whole: string;
  readonly grams: () => Grams;
}

export function sectionItem(section: Section): Item<Section> {
  const clause = section.head?.place.clause;
  return {
    source: section,
    kind: clause?.kind ?? 'preface',
    id: clause?.id,
    // A number is no caption: 第三条 may become 第四条.
    caption: comparisonKey(clause ? clause.caption || (isNumbered(clause) ? '' : clause.label) : 'preface'),
    number: clause ? clauseNumber(clause) : '',
    whole: section.whole,
    grams: once(() => toGrams(section.whole)),
  };
}

export function unitItem(unit: Unit): Item<Unit> {
  const {clause} = unit.place;
  return {
    source: unit, kind: clause.kind, id: clause.id,
    // The name of a component, the mark of a footnote.
    caption: isNumbered(clause) ? '' : clause.label,
    number: clauseNumber(clause),
    whole: unit.whole, grams: once(() => toGrams(unit.whole)),
  };
}

/** Two explicit ids are two clauses, however alike their texts are. */
export function haveOtherIds(older: {readonly id: string | undefined}, newer: {readonly id: string | undefined}): boolean {
  return older.id !== undefined && newer.id !== undefined && older.id !== newer.id;
}

function once<T>(compute: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= compute());
}
