import {compareEditions} from '../core/compare';
import type {ClauseKind, Edition} from '../core/model/clause';
import type {Comparison} from '../core/model/comparison';
import type {InlineView, TableProfile} from '../core/model/table';
import {toPairLayouts} from '../core/pair';
import {toWorkingTable, withoutUnchangedFrontMatter} from '../core/render';
import {placeOf, toLines, type Line} from '../core/render/lines';
import type {ExportDocument, ExportLine} from './document';

/** What is known of a comparison besides the two texts. */
export type ExportFacts = Pick<ExportDocument, 'title' | 'older' | 'newer' | 'reason' | 'notice' | 'notes' | 'date' | 'author' | 'stamp' | 'pages'> & {
  /** Headings by the stage: 改正案｜現行 until decided, 改正後｜改正前 after (T2). */
  readonly stage: TableProfile['status'];
};

interface Texts {
  readonly older: Edition;
  readonly newer: Edition;
  /** Where the two were compared already. */
  readonly comparison?: Comparison;
}

/** Two editions and what is known of them in; what every file is made from out. */
export function toExportDocument(facts: ExportFacts, {older, newer, comparison = compareEditions(older, newer)}: Texts): ExportDocument {
  const {stage, ...known} = facts;
  const {table, inline, sentences, proof} = toPairLayouts({older, newer, comparison, stage, title: facts.title});
  return {...known, proof, sentences, table, reviewTable: toWorkingTable(comparison, stage), lines: toExportLines(comparison, inline)};
}

const HEADINGS = new Set<ClauseKind>(['part', 'chapter', 'section', 'subsection', 'heading', 'article']);

/** The view has one block for each line. */
function toExportLines(comparison: Comparison, {blocks}: InlineView): readonly ExportLine[] {
  const lines = toLines(withoutUnchangedFrontMatter(comparison));
  return blocks.map((block, index) => ({...block, headingLevel: headingLevel(lines[index])}));
}

function headingLevel(line: Line): number {
  if (!HEADINGS.has(placeOf(line.entry).clause.kind)) return 0;
  return 1 + (line.parent ? headingLevel(line.parent) : 0);
}
