import ExcelJS from 'exceljs';
import type {OfficeProperties} from '../document';
import {repack} from '../repack';
import type {RegisterSheet} from './toSheets';

/** Excel refuses a longer cell (32,767 letters); what is past it is cut, and says so. */
const CELL_LIMIT = 32_000;

/** A register as an Excel file: a sheet for each table, header rows in sight, filtered and printed on every page. Texts are texts: none is a formula. */
export async function toRegisterXlsx(sheets: readonly RegisterSheet[], properties: OfficeProperties): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const {title, rows} of sheets) {
    const sheet = book.addWorksheet(title.slice(0, 31), {
      views: [{state: 'frozen', ySplit: 1}],
      pageSetup: {paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1'},
      headerFooter: {oddHeader: `&L${headerText(properties)}`, oddFooter: '&C&P／&N'},
    });
    sheet.columns = rows[0].map((_, column) => ({width: widthOf(rows, column)}));
    for (const row of rows) sheet.addRow(row.map(cellValue)).alignment = {wrapText: true, vertical: 'top'};
    sheet.getRow(1).font = {bold: true};
    sheet.autoFilter = {from: {row: 1, column: 1}, to: {row: rows.length, column: rows[0].length}};
  }
  return repack(await book.xlsx.writeBuffer() as ArrayBuffer, {properties});
}

/** `&` is a command in a header. */
function headerText({title, stamp}: OfficeProperties): string {
  return [title, stamp].filter((part) => part !== '').join('　').replaceAll('&', '&&');
}

function cellValue(value: string | number): string | number {
  if (typeof value === 'number') return value;
  const text = value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return text.length <= CELL_LIMIT ? text : `${text.slice(0, CELL_LIMIT)}…（長いため、ここまで）`;
}

/** In letters of the standard font, a full-width one counting twice. */
function widthOf(rows: RegisterSheet['rows'], column: number): number {
  const longest = Math.max(...rows.flatMap((row) => String(row[column] ?? '').split('\n')).map((line) => line.length * 2));
  return Math.min(60, Math.max(10, longest + 2));
}
