import ExcelJS from 'exceljs';
import type {BookColumn, BookSheet} from '../../core/model/registerBook';
import type {OfficeProperties} from '../document';
import {repack} from '../repack';
import {headingOf} from './headings';

/** Where a workbook comes from: its register, and the SHA-256 of that register's text. */
export interface BookOrigin {
  readonly path: string;
  readonly hash: string;
}

/** The hidden sheet that says so, in A1 and A2. */
export const ORIGIN_SHEET = '台帳';
/** Under the row of keys, which is hidden, and the row of names. */
export const FIRST_LINE = 3;
const ONCE = '全体';
const LOCKED = 'FFE8E8E8';
const NUMBERS = '台帳の順（変えない）';

/**
 * A register as an Excel file to edit and hand back (`npm run register`): the first row, hidden, holds the names of the fields, the second
 * what they are called. All cells are texts, so that Excel makes no day and no sum of them; what cannot be edited there is grey.
 */
export async function toEditBook(sheets: readonly BookSheet[], {origin, properties}: {readonly origin: BookOrigin; readonly properties: OfficeProperties}): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const sheet of sheets) addSheet(book, sheet);
  const hidden = book.addWorksheet(ORIGIN_SHEET, {state: 'veryHidden'});
  hidden.addRows([[origin.path], [origin.hash]]);
  return repack(await book.xlsx.writeBuffer() as ArrayBuffer, {properties});
}

function addSheet(book: ExcelJS.Workbook, {field, columns, rows}: BookSheet): void {
  const sheet = book.addWorksheet((field === '' ? ONCE : headingOf(field)).slice(0, 31), {views: [{state: 'frozen', xSplit: 1, ySplit: FIRST_LINE - 1}]});
  sheet.columns = [{width: 10}, ...columns.map((column, place) => ({width: widthOf([nameOf(column), ...rows.map(({cells}) => cells[place])])}))];
  sheet.addRow([field, ...columns.map(({key}) => key)]).hidden = true;
  sheet.addRow([NUMBERS, ...columns.map(nameOf)]).font = {bold: true};
  for (const {number, cells} of rows) sheet.addRow([number, ...cells]);
  sheet.eachRow((row, line) => row.eachCell({includeEmpty: true}, (cell, place) => {
    cell.alignment = {wrapText: true, vertical: 'top'};
    if (place > 1) cell.numFmt = '@';
    if (line >= FIRST_LINE && (place === 1 || columns[place - 2]?.kind === 'fixed')) cell.fill = {type: 'pattern', pattern: 'solid', fgColor: {argb: LOCKED}};
  }));
  sheet.autoFilter = {from: {row: FIRST_LINE - 1, column: 1}, to: {row: FIRST_LINE - 1 + rows.length, column: columns.length + 1}};
}

/** e.g. `出典（題｜番地｜日付）`, one line an entry */
function nameOf({key, kind, parts}: BookColumn): string {
  const [outer, ...inner] = key.split('.');
  const name = inner.length > 0 ? `${headingOf(outer)}：${headingOf(inner.join('.'))}` : headingOf(key);
  if (kind === 'entries') return `${name}（${parts.map(headingOf).join('｜')}）`;
  if (kind === 'lines') return `${name}（1行に1つ）`;
  return kind === 'fixed' ? `${name}（ここでは直せません）` : name;
}

/** In letters of the standard font, a full-width one counting twice. */
function widthOf(texts: readonly string[]): number {
  const longest = Math.max(...texts.flatMap((text) => text.split('\n')).map((line) => line.length * 2));
  return Math.min(50, Math.max(10, longest + 2));
}
