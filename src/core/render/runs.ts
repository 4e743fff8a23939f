import type {ComparisonEntry, Segment} from '../model/comparison';
import type {TextRun} from '../model/table';
import {isNumbered} from '../text/clauseNumber';
import {foldVariants} from '../text/normalise';
import type {Line} from './lines';

export type Side = 'old' | 'new';

/** Stands between the cells of a table row that is printed as one line. */
export const CELL_BORDER: TextRun = {kind: 'same', text: '　｜　'};

export interface RunOptions {
  /** Whether the place of an insertion or deletion is shown on the other side by an underlined blank (T4). */
  readonly gapMarker: 'none' | 'blank';
}

/** The words of a line on one side, what changed marked; a moved number is marked doubly (T3, T7, T8). */
export function lineRuns(line: Line, side: Side, options: RunOptions): readonly TextRun[] {
  const parts = line.words
    .filter((entry) => clauseOn(entry, side))
    .map((entry) => (line.entry === entry ? markedLabel(entry, side, options) : segmentRuns(entry, side, options)));
  return parts.flatMap((runs, k) => (k === 0 ? runs : [CELL_BORDER, ...runs]));
}

function clauseOn(entry: ComparisonEntry, side: Side) {
  return (side === 'new' ? entry.newClause : entry.oldClause)?.clause;
}

/** A whole added or removed clause is all changed, a shared one by its segments. */
function segmentRuns({segments}: ComparisonEntry, side: Side, {gapMarker}: RunOptions): readonly TextRun[] {
  const [own, other] = side === 'new' ? ['+', '-'] : ['-', '+'];
  const runs: TextRun[] = [];
  segments.forEach(([sign, text], k) => {
    const partner = partnerOf(segments, k);
    if (sign === '=') runs.push({kind: 'same', text});
    else if (sign === own) runs.push({kind: partner !== undefined && foldVariants(partner) === foldVariants(text) ? 'same' : 'changed', text});
    else if (sign === other && partner === undefined && gapMarker === 'blank') runs.push({kind: 'changed', text: '　'.repeat([...text].length)});
  });
  return joined(runs);
}

/** The text that stands against a segment on the other side. */
function partnerOf(segments: readonly Segment[], k: number): string | undefined {
  const [sign] = segments[k];
  if (sign === '-') return segments[k + 1]?.[0] === '+' ? segments[k + 1][1] : undefined;
  return sign === '+' && segments[k - 1]?.[0] === '-' ? segments[k - 1][1] : undefined;
}

function markedLabel(entry: ComparisonEntry, side: Side, options: RunOptions): readonly TextRun[] {
  const runs = segmentRuns(entry, side, options);
  const clause = clauseOn(entry, side);
  if (!clause || (entry.kind !== 'moved' && entry.kind !== 'renumbered') || !isNumbered(clause)) return runs;
  return clause.text.startsWith(clause.label) ? [{kind: 'movedLabel', text: clause.label}, ...dropFirst(runs, clause.label.length)] : runs;
}

function dropFirst(runs: readonly TextRun[], length: number): readonly TextRun[] {
  let left = length;
  return runs.flatMap(({kind, text}): TextRun[] => {
    const rest = text.slice(left);
    left = Math.max(0, left - text.length);
    return rest === '' ? [] : [{kind, text: rest}];
  });
}

function joined(runs: readonly TextRun[]): readonly TextRun[] {
  const all: TextRun[] = [];
  for (const run of runs) {
    const last = all[all.length - 1];
    if (last?.kind === run.kind) all[all.length - 1] = {kind: run.kind, text: last.text + run.text};
    else all.push(run);
  }
  return all;
}
