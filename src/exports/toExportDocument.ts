import {amendEditions, apply} from '../core/amend';
import {compareEditions} from '../core/compare';
import type {ClauseKind, Edition} from '../core/model/clause';
import type {Comparison} from '../core/model/comparison';
import type {TableProfile} from '../core/model/table';
import {toComparisonTable, toInlineView, toWordingTable, withoutUnchangedFrontMatter, WORDING} from '../core/render';
import {placeOf, toLines, type Line} from '../core/render/lines';
import type {ExportDocument, ExportLine} from './document';

/** What is known of a comparison besides the two texts. */
export type ExportFacts = Pick<ExportDocument, 'title' | 'older' | 'newer' | 'reason' | 'notice' | 'date' | 'author' | 'stamp' | 'pages'> & {
  /** Headings by the stage: 改正案｜現行 until decided, 改正後｜改正前 after (T2). */
  readonly stage: TableProfile['status'];
};

/** Two editions, compared here unless a comparison is given, and what is known of them in; what every file is made from out. */
export function toExportDocument(facts: ExportFacts, {older, newer, comparison}: {readonly older: Edition; readonly newer: Edition; readonly comparison?: Comparison}): ExportDocument {
  const {stage, ...known} = facts;
  const shown = withoutUnchangedFrontMatter(comparison ?? compareEditions(older, newer));
  return {
    ...known,
    isProved: isProved(older, newer),
    table: toWordingTable(shown, stage),
    reviewTable: toComparisonTable(shown, {...WORDING, status: stage, remarks: true}),
    lines: toExportLines(shown),
  };
}

/** Old text + amendment = new text, byte for byte, for every file. */
function isProved(older: Edition, newer: Edition): boolean {
  const made = new Map(apply(older.files, amendEditions(older, newer)).map(({path, source}) => [path, source]));
  return newer.files.length === made.size && newer.files.every(({path, source}) => made.get(path) === source);
}

const HEADINGS = new Set<ClauseKind>(['part', 'chapter', 'section', 'subsection', 'heading', 'article']);

/** The view has one block for each line. */
function toExportLines(comparison: Comparison): readonly ExportLine[] {
  const lines = toLines(comparison);
  return toInlineView(comparison).blocks.map((block, index) => ({...block, headingLevel: headingLevel(lines[index])}));
}

function headingLevel(line: Line): number {
  if (!HEADINGS.has(placeOf(line.entry).clause.kind)) return 0;
  return 1 + (line.parent ? headingLevel(line.parent) : 0);
}
