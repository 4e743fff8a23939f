import type {ParsedFile} from '../model/clause';
import type {Comparison, ComparisonEntry, EntryKind, PlacedClause, Segment} from '../model/comparison';
import {diffText} from '../compare';

/** An entry as other programs read it. Joined, the segments of all records are the two sources, character for character. */
export interface EntryRecord {
  readonly kind: EntryKind;
  readonly old: ClauseRecord | null;
  readonly new: ClauseRecord | null;
  readonly segments: readonly Segment[];
  readonly layer: ComparisonEntry['layer'];
  readonly flags: ComparisonEntry['flags'];
}

export interface ClauseRecord {
  readonly id: string | null;
  readonly label: string;
  readonly path: readonly string[];
  readonly file: string;
}

/** The entries of a comparison as plain data, with the source of each clause, markup included. */
export function toEntryRecords({entries}: Comparison, {olds, news}: {readonly olds: readonly ParsedFile[]; readonly news: readonly ParsedFile[]}): readonly EntryRecord[] {
  const [oldSources, newSources] = [sourcesByPath(olds), sourcesByPath(news)];
  return entries.map(({kind, oldClause, newClause, layer, flags}) => ({
    kind,
    old: clauseRecord(oldClause),
    new: clauseRecord(newClause),
    segments: diffText(clauseSource(oldClause, oldSources), clauseSource(newClause, newSources)),
    layer,
    flags,
  }));
}

function sourcesByPath(files: readonly ParsedFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({path, source}) => [path, source]));
}

function clauseSource(place: PlacedClause | undefined, sources: ReadonlyMap<string, string>): string {
  return place ? (sources.get(place.file) ?? '').slice(place.clause.range.start, place.clause.range.end) : '';
}

function clauseRecord(place: PlacedClause | undefined): ClauseRecord | null {
  if (!place) return null;
  const {id, label, path} = place.clause;
  return {id: id ?? null, label, path, file: place.file};
}
