import type {TableCell, TextRun} from '../../core/model/table';
import type {ExportDocument} from '../document';
import {escapeXml} from '../escapeXml';
import {hasMovedLabels, toTableLayout, type LaidColumn, type LaidRow, type TableOptions} from '../tableLayout';
import {changeName, headLines, markNotes} from '../words';
import {toHtmlPaper} from './paper';

/** 新旧対照表 as a paper to print: A4 landscape, header rows repeated. */
export function toTableHtml(document: ExportDocument, options: TableOptions): string {
  const layout = toTableLayout(document, options);
  const tables = layout.groups.map(({page, rows}) => `<h2>${escapeXml(page.title)}</h2>\n${toTable(layout.columns, rows)}`);
  const notes = markNotes(hasMovedLabels(layout)).map((text) => `<p>${escapeXml(text)}</p>`);
  const body = tables.length === 0 ? '<p>本文に変更はありません。</p>' : [...tables, ...notes].join('\n');
  return toHtmlPaper({title: `${document.title}　新旧対照表`, running: `${document.title}　新旧対照表（${changeName(document)}）`, orientation: 'landscape', head: headLines(document), body});
}

function toTable(columns: readonly LaidColumn[], rows: readonly LaidRow[]): string {
  const head = columns.map(({heading, share}) => `<th scope="col" style="width:${share}%">${escapeXml(heading)}</th>`).join('');
  const body = rows.map(({cells}) => `<tr>${cells.map(toCell).join('')}</tr>`).join('\n');
  return `<table class="comparison"><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

function toCell({runs, depth}: TableCell): string {
  return `<td class="depth${Math.min(depth, 5)}">${runs.map(toRun).join('')}</td>`;
}

function toRun({kind, text}: TextRun): string {
  if (kind === 'changed') return `<u>${escapeXml(text)}</u>`;
  return kind === 'movedLabel' ? `<u class="moved">${escapeXml(text)}</u>` : escapeXml(text);
}
