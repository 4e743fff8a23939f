import type {VFile} from 'vfile';
import {findClauseChange, type ClauseChange} from '../core/history/clauseChange';
import type {Edition} from '../core/model/clause';
import {findClauseReferences, type ClauseReference} from './clauseReferences';
import {yamlPlaces} from './yamlPlaces';

/** A guide as the readers of a register see it: the edition in force, and the one that was in force when the register was read against it. */
export interface ReviewedGuide {
  /** Undefined where the guide had none yet. */
  readonly reviewed: Edition | undefined;
  readonly current: Edition;
}

interface Checked {
  /** The register's value, and its fields that name clauses. */
  readonly value: unknown;
  readonly fields: readonly string[];
  /** The day that the register gives, e.g. `2025-04-01`. */
  readonly day: string;
  readonly guides: readonly ReviewedGuide[];
}

/** Warns on the register's file of every clause that it names and that no longer reads as it did on the day of the review. */
export function warnOfChangedClauses(file: VFile, {value, fields, day, guides}: Checked): void {
  const placeOf = yamlPlaces(String(file));
  for (const {id, path} of findClauseReferences(value, fields)) {
    const found = guides.flatMap((guide) => changeIn(guide, id)).at(0);
    if (found) file.message(toMessage({id, path}, {...found, day}), {place: placeOf(path), ruleId: 'register-reviewed', source: 'portal'});
  }
}

/** Of a guide that has the clause, today or then. */
function changeIn({reviewed, current}: ReviewedGuide, id: string): {readonly kind: ClauseChange['kind']; readonly edition: string}[] {
  const change = findClauseChange(id, {reviewed: reviewed ?? {...current, files: []}, current});
  return change && change.oldText + change.newText !== '' ? [{kind: change.kind, edition: current.id}] : [];
}

const WHAT: Readonly<Record<ClauseChange['kind'], string>> = {changed: '変わりました', removed: 'なくなりました', unknown: '加わりました'};

function toMessage({id, path}: ClauseReference, {kind, edition, day}: {readonly kind: ClauseChange['kind']; readonly edition: string; readonly day: string}): string {
  return `「${path.join('.')}」の条項「${id}」は、読み合わせた日（${day}）の後、${edition}の版で${WHAT[kind]}。条項を読み直してこの台帳を直し、reviewed を ${edition} に書き換えてください`;
}
