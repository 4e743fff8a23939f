import type {ClauseKind} from '../model/clause';
import type {Comparison} from '../model/comparison';
import type {ComparisonTable, TableCell, TableProfile, TableRow, TextRun} from '../model/table';
import {effectOf} from './effect';
import {isSameRun, omittedLabel} from './omitted';
import {placeOf, toLines, type Line} from './lines';
import {remarkOf} from './remark';
import {keyMaker} from './rowKey';
import {lineRuns, type Side} from './runs';

const HEADINGS = {draft: {new: '改正案', old: '現行'}, decided: {new: '改正後', old: '改正前'}} as const;
const BRACKETS = {round: ['（', '）'], square: ['［', '］'], none: ['', '']} as const;

const FRAMED = new Set<ClauseKind>(['tableRow', 'figure']);

/**
 * 新旧対照表 of a comparison, as the profile of a city prints it (T1-T13): one row for each changed clause,
 * the lines above it kept, everything else （略）. Changes of markup or links alone are rows only in a table
 * with remarks; the formal table shows wording.
 */
export function toComparisonTable(comparison: Comparison, profile: TableProfile): ComparisonTable {
  const lines = toLines(comparison);
  const shown = shownLines(lines, profile);
  const context = {profile, shown, keyOf: keyMaker()};
  const rows = groups(lines, shown).flatMap((group) => groupRows(group, context));
  const {new: newHeading, old: oldHeading} = HEADINGS[profile.status];
  const isNewFirst = profile.columnOrder === 'new-first';
  return {
    headings: isNewFirst ? [newHeading, oldHeading] : [oldHeading, newHeading],
    first: isNewFirst ? 'new' : 'old',
    rows,
    ...effectOf(profile, HEADINGS[profile.status]),
  };
}

type Showing = 'changed' | 'parent';
type Shown = ReadonlyMap<Line, Showing>;

/** Lines that changed, and the unchanged lines that contain one. */
function shownLines(lines: readonly Line[], profile: TableProfile): Shown {
  const shown = new Map<Line, Showing>();
  for (const line of lines) {
    if (!isChanged(line, profile)) continue;
    shown.set(line, 'changed');
    for (let above = line.parent; above && !shown.has(above); above = above.parent) shown.set(above, 'parent');
  }
  return shown;
}

function isChanged({entry, words}: Line, profile: TableProfile): boolean {
  return [entry, ...words].some(({kind, layer}) => {
    if (kind === 'unchanged') return false;
    return kind !== 'changed' || layer === 'text' || (profile.remarks && layer !== 'none');
  });
}

/** Shown lines one by one; runs of unchanged lines together. What lies in an unchanged line is omitted with it. */
function groups(lines: readonly Line[], shown: Shown): readonly (readonly Line[])[] {
  const all: Line[][] = [];
  for (const line of lines) {
    if (!shown.has(line) && line.parent && !shown.has(line.parent)) continue;
    const last = all[all.length - 1];
    const before = last?.[last.length - 1];
    if (!shown.has(line) && before && !shown.has(before) && isSameRun(before, line)) last.push(line);
    else all.push([line]);
  }
  return all;
}

interface Context {
  readonly profile: TableProfile;
  readonly shown: Shown;
  readonly keyOf: (line: Line) => string;
}

function groupRows(group: readonly Line[], {profile, shown, keyOf}: Context): readonly TableRow[] {
  const [line] = group;
  const showing = shown.get(line);
  if (showing === undefined) return profile.brackets === 'none' ? [] : [{...omittedRow(group, profile), key: keyOf(line)}];
  const kind = showing === 'changed' ? line.entry.kind : 'parent';
  return [{
    ...rowPlace(line),
    key: keyOf(line),
    kind: kind === 'unchanged' ? 'changed' : kind,
    newCell: cell(line, 'new', profile),
    oldCell: cell(line, 'old', profile),
    remark: profile.remarks && showing === 'changed' ? remarkOf(line) : '',
    flags: [...new Set(line.words.flatMap(({flags}) => flags))],
    ...(showing === 'changed' && FRAMED.has(placeOf(line.entry).clause.kind) ? {isFramed: true as const} : {}),
  }];
}

function omittedRow(group: readonly Line[], profile: TableProfile): Omit<TableRow, 'key'> {
  const label = omittedLabel(group);
  const runs: readonly TextRun[] = [...(label === '' ? [] : [{kind: 'same' as const, text: `${label}　`}]), note('略', profile)];
  const both: TableCell = {runs, depth: group[0].depth};
  return {...rowPlace(group[0]), kind: 'omitted', newCell: both, oldCell: both, remark: profile.remarks ? '略' : '', flags: []};
}

function note(word: string, {brackets}: TableProfile): TextRun {
  const [open, close] = BRACKETS[brackets];
  return {kind: 'note', text: `${open}${word}${close}`};
}

/** （新設） and （削る） stand once, against the uppermost clause of what came or went (T5). */
function cell(line: Line, side: Side, profile: TableProfile): TableCell {
  const runs = lineRuns(line, side, profile);
  if (runs.length > 0 || profile.brackets === 'none' || line.parent?.entry.kind === line.entry.kind) return {runs, depth: line.depth};
  if (line.entry.kind === 'added' && side === 'old') return {runs: [note('新設', profile)], depth: line.depth};
  if (line.entry.kind === 'removed' && side === 'new' && !isVoid(line.parent)) return {runs: [note('削る', profile)], depth: line.depth};
  return {runs, depth: line.depth};
}

/** 「第５条　削除」 keeps its number: what stood in it was replaced, not cut out (T5). */
function isVoid(line: Line | undefined): boolean {
  return /[　 ]削除$/.test(line?.entry.newClause?.clause.text ?? '');
}

function rowPlace(line: Line): Pick<TableRow, 'file' | 'anchor'> {
  return {file: placeOf(line.entry).file, anchor: line.anchor};
}
