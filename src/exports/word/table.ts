import {BorderStyle, HeadingLevel, Paragraph, ShadingType, Table, TableCell as WordCell, TableLayoutType, TableRow as WordRow, WidthType} from 'docx';
import type {TableCell} from '../../core/model/table';
import type {ExportDocument} from '../document';
import {hasMovedLabels, toTableLayout, type LaidColumn, type LaidRow, type TableOptions} from '../tableLayout';
import {markNotes} from '../words';
import {textParagraph, textWidth, toComparisonWordFile} from './frame';
import {toNoteParagraphs} from './notes';
import {toWordRuns} from './runs';

/** 新旧対照表 as a Word file: A4 landscape, one table for each page of the text, its header row repeated. */
export async function toTableDocx(document: ExportDocument, options: TableOptions): Promise<Uint8Array> {
  const layout = toTableLayout(document, options);
  const tables = layout.groups.flatMap((group) => [textParagraph(group.page.title, {heading: HeadingLevel.HEADING_1}), toTable(layout.columns, group.rows)]);
  const {table} = document;
  const statement = table.statement === undefined ? [] : [textParagraph(table.statement, {spacing: {before: 240}})];
  const closing = markNotes(table, hasMovedLabels(layout)).map((text) => textParagraph(text, {spacing: {before: 120}}));
  const changes = tables.length === 0 ? [textParagraph('本文に変更はありません。')] : [...statement, ...tables, ...closing];
  const children = [...toNoteParagraphs(document), ...changes];
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
    rows: [headerRow(columns), ...rows.map(({row, cells}) => new WordRow({children: cells.map((cell) => toCell(cell, row.isFramed === true))}))],
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

/** A changed row of a table, or a changed figure, gets a dashed frame round it (T9). */
const FRAME = {style: BorderStyle.DASHED, size: 8, color: '000000'} as const;
const FRAMED = {top: FRAME, bottom: FRAME, left: FRAME, right: FRAME} as const;

function toCell({runs, depth}: TableCell, isFramed: boolean): WordCell {
  const paragraph = new Paragraph({indent: {left: Math.min(depth, DEEPEST) * INDENT}, children: toWordRuns(runs)});
  return new WordCell({children: [paragraph], ...(isFramed && runs.length > 0 ? {borders: FRAMED} : {})});
}
