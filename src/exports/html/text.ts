import type {Clause, ClauseKind, Edition, ParsedFile} from '../../core/model/clause';
import type {ExportDocument} from '../document';
import {escapeXml} from '../escapeXml';
import {editionName} from '../words';
import {toHtmlPaper} from './paper';
import {withNoteNumbers} from './withNoteNumbers';

/** 溶け込み版: the clean new text as a paper to print, A4 portrait, its pages in reading order (T15). */
export function toTextHtml(document: ExportDocument, newer: Edition): string {
  const files = new Map(newer.files.map((file) => [file.path, file]));
  const body = document.pages.flatMap(({file, title}) => {
    const found = files.get(file);
    return found ? [`<h2>${escapeXml(title)}</h2>\n${clausesHtml(found)}`] : [];
  }).join('\n');
  const title = `${document.title}　${document.newer.label}（溶け込み）`;
  const head: readonly [string, string][] = [['版', editionName(document.newer)], ...(document.notice === '' ? [] : [['注意', document.notice] as [string, string]])];
  return toHtmlPaper({title, running: title, orientation: 'portrait', head, body});
}

/** What carries no words of the text. */
const SILENT = new Set<ClauseKind>(['frontMatter', 'blank', 'esm', 'comment', 'rule', 'tableRow', 'tableCell']);
const HEADINGS = new Set<ClauseKind>(['part', 'chapter', 'section', 'subsection', 'heading', 'article']);

function clausesHtml(file: ParsedFile): string {
  const clauses = withNoteNumbers(file.clauses);
  return clauses.map((clause, index) => {
    if (SILENT.has(clause.kind)) return '';
    if (clause.kind === 'table') return tableHtml(clauses, index);
    const depth = depthOf(clause, clauses);
    if (HEADINGS.has(clause.kind)) return `<h${Math.min(depth + 3, 6)}>${escapeXml(clause.text)}</h${Math.min(depth + 3, 6)}>`;
    return clause.text === '' ? '' : `<p class="depth${Math.min(depth, 5)}">${escapeXml(clause.text)}</p>`;
  }).filter((html) => html !== '').join('\n');
}

function depthOf({parent}: Clause, clauses: readonly Clause[]): number {
  return parent === undefined ? 0 : 1 + depthOf(clauses[parent], clauses);
}

/** The first row of a Markdown table names its columns. */
function tableHtml(clauses: readonly Clause[], table: number): string {
  const rows = clauses.flatMap((clause, index) => (clause.kind === 'tableRow' && clause.parent === table ? [index] : []));
  const cells = rows.map((row) => clauses.filter((clause) => clause.kind === 'tableCell' && clause.parent === row).map(({text}) => escapeXml(text)));
  const [head, ...body] = cells;
  if (!head) return '';
  const headRow = head.map((text) => `<th scope="col">${text}</th>`).join('');
  return `<table><thead><tr>${headRow}</tr></thead><tbody>${body.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
}
