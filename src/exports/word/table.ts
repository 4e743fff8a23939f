import {HeadingLevel, Paragraph, ShadingType, Table, TableCell as WordCell, TableLayoutType, TableRow as WordRow, WidthType} from 'docx';
import type {TableCell} from '../../core/model/table';
import type {ExportDocument} from '../document';
import {hasMovedLabels, toTableLayout, type LaidColumn, type LaidRow, type TableOptions} from '../tableLayout';
import {markNotes} from '../words';
import {textParagraph, textWidth, toComparisonWordFile} from './frame';
import {toWordRuns} from './runs';

/** 新旧対照表 as a Word file: A4 landscape, one table for each page of the text, its header row repeated. */
export async function toTableDocx(document: ExportDocument, options: TableOptions): Promise<Uint8Array> {
  const layout = toTableLayout(document, options);
  const tables = layout.groups.flatMap((group) => [textParagraph(group.page.title, {heading: HeadingLevel.HEADING_1}), toTable(layout.columns, group.rows)]);
  const notes = markNotes(hasMovedLabels(layout)).map((text) => textParagraph(text, {spacing: {before: 120}}));
  const children = tables.length === 0 ? [textParagraph('本文に変更はありません。')] : [...tables, ...notes];
  return toComparisonWordFile({document, name: '新旧対照表', orientation: 'landscape', children});
}

function toTable(columns: readonly LaidColumn[], rows: readonly LaidRow[]): Table {
  const widths = columns.map(({share}) => Math.floor(textWidth('landscape') * share / 100));
  return new Table({
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: {size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA},
    margins: {top: 40, bottom: 40, left: 100, right: 100},
    tableLook: {firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true},
    rows: [headerRow(columns), ...rows.map(({cells}) => new WordRow({children: cells.map(toCell)}))],
  });
}

function headerRow(columns: readonly LaidColumn[]): WordRow {
  return new WordRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({heading}) => new WordCell({shading: {type: ShadingType.CLEAR, fill: 'EEEEEE', color: 'auto'}, children: [textParagraph(heading, {keepNext: true})]})),
  });
}

/** Indent of one level of the outline, in twips: one letter of the text. Deeper levels than these would leave no room. */
const INDENT = 200;
const DEEPEST = 5;

function toCell({runs, depth}: TableCell): WordCell {
  return new WordCell({children: [new Paragraph({indent: {left: Math.min(depth, DEEPEST) * INDENT}, children: toWordRuns(runs)})]});
}
