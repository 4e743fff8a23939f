import type {Clause, ParsedFile} from '../model/clause';
import type {ChangeLayer, ComparisonEntry, EntryKind, PlacedClause, Segment} from '../model/comparison';
import {clauseNumber, textWithoutNumber} from '../text/clauseNumber';
import {diffText} from './diffText';
import {meaningFlags} from './flags';
import {changeLayer, type ClauseSource} from './layer';
import type {Link} from './links';

/** Finds the source of a clause's file. */
export type SourceOf = (side: 'old' | 'new', file: string) => ParsedFile;

export function addedEntry(newClause: PlacedClause): ComparisonEntry {
  return oneSided('added', undefined, newClause);
}

export function removedEntry(oldClause: PlacedClause): ComparisonEntry {
  return oneSided('removed', oldClause, undefined);
}

function oneSided(kind: 'added' | 'removed', oldClause: PlacedClause | undefined, newClause: PlacedClause | undefined): ComparisonEntry {
  const text = (oldClause ?? newClause)?.clause.text ?? '';
  const segments: readonly Segment[] = text === '' ? [] : [[kind === 'added' ? '+' : '-', text]];
  const entry = {kind, oldClause, newClause, segments, layer: 'text' as const};
  return {...entry, flags: meaningFlags(entry)};
}

/** The entry of a pair of clauses: what kind of change, in which layer, in which words. */
export function linkedEntry({older, newer, isMoved}: Link, sourceOf: SourceOf): ComparisonEntry {
  const [oldClause, newClause] = [older.place, newer.place];
  const layer = changeLayer(clauseSource(oldClause, sourceOf('old', oldClause.file)), clauseSource(newClause, sourceOf('new', newClause.file)));
  const segments = clauseSegments(oldClause.clause, newClause.clause);
  const kind = entryKind(oldClause.clause, newClause.clause, {isMoved, layer});
  const entry = {kind, oldClause, newClause, segments, layer};
  return {...entry, flags: kind === 'unchanged' ? [] : meaningFlags(entry)};
}

/** A number that changed is one phrase: 「五十四の三」 becomes 「五十四の二」, and has no part in the rest. */
function clauseSegments(older: Clause, newer: Clause): readonly Segment[] {
  const [oldRest, newRest] = [textWithoutNumber(older), textWithoutNumber(newer)];
  const [oldNumber, newNumber] = [older.text.slice(0, older.text.length - oldRest.length), newer.text.slice(0, newer.text.length - newRest.length)];
  if (oldNumber === newNumber || oldNumber === '' || newNumber === '') return diffText(older.text, newer.text);
  return [['-', oldNumber], ['+', newNumber], ...diffText(oldRest, newRest)];
}

function clauseSource({clause}: PlacedClause, {source}: ParsedFile): ClauseSource {
  return {clause, source: source.slice(clause.range.start, clause.range.end)};
}

function entryKind(older: Clause, newer: Clause, {isMoved, layer}: {isMoved: boolean; layer: ChangeLayer}): EntryKind {
  if (isMoved) return 'moved';
  const [oldNumber, newNumber] = [clauseNumber(older), clauseNumber(newer)];
  if (oldNumber !== '' && newNumber !== '' && oldNumber !== newNumber) return 'renumbered';
  return layer === 'none' ? 'unchanged' : 'changed';
}
