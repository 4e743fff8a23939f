import type {TableCell, TextRun} from '../../core/model/table';
import type {ExportDocument} from '../document';
import {escapeXml} from '../escapeXml';
import {hasMovedLabels, toTableLayout, type LaidColumn, type LaidRow, type TableOptions} from '../tableLayout';
import {toNoteLines} from '../noteLines';
import {changeName, headLines, markNotes} from '../words';
import {toHtmlPaper} from './paper';

/** 新旧対照表 as a paper to print: A4 landscape, header rows repeated. */
export function toTableHtml(document: ExportDocument, options: TableOptions): string {
  const layout = toTableLayout(document, options);
  const tables = layout.groups.map(({page, rows}) => `<h2>${escapeXml(page.title)}</h2>\n${toTable(layout.columns, rows)}`);
  const {table} = document;
  const statement = table.statement === undefined ? [] : [paragraph(table.statement)];
  const closing = markNotes(table, hasMovedLabels(layout)).map(paragraph);
  const changes = tables.length === 0 ? [paragraph('本文に変更はありません。')] : [...statement, ...tables, ...closing];
  const body = [...notesHtml(document), ...changes].join('\n');
  return toHtmlPaper({title: `${document.title}　新旧対照表`, running: `${document.title}　新旧対照表（${changeName(document)}）`, orientation: 'landscape', head: headLines(document), body});
}

function paragraph(text: string): string {
  return `<p>${escapeXml(text)}</p>`;
}

function notesHtml(document: ExportDocument): readonly string[] {
  return toNoteLines(document).map(({isTitle, text}) => (isTitle ? `<h2>${escapeXml(text)}</h2>` : paragraph(text)));
}

function toTable(columns: readonly LaidColumn[], rows: readonly LaidRow[]): string {
  const head = columns.map(({heading, share}) => `<th scope="col" style="width:${share}%">${escapeXml(heading)}</th>`).join('');
  const body = rows.map(({row, cells}) => `<tr>${cells.map((cell) => toCell(cell, row.isFramed === true)).join('')}</tr>`).join('\n');
  return `<table class="comparison"><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

function toCell({runs, depth}: TableCell, isFramed: boolean): string {
  return `<td class="depth${Math.min(depth, 5)}${isFramed && runs.length > 0 ? ' framed' : ''}">${runs.map(toRun).join('')}</td>`;
}

function toRun({kind, text}: TextRun): string {
  if (kind === 'changed') return `<u>${escapeXml(text)}</u>`;
  return kind === 'movedLabel' ? `<u class="moved">${escapeXml(text)}</u>` : escapeXml(text);
}
