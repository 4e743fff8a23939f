import ExcelJS from 'exceljs';
import {toChangeList} from '../changeList';
import type {ExportDocument} from '../document';
import {repack} from '../repack';
import {comparisonProperties, sideHeadings} from '../words';
import {addListSheet} from './listSheet';
import {addTitleSheet} from './titleSheet';

/** Change list as an Excel file: a title sheet with the editions and the proof, and one row for each change. */
export async function toChangeListXlsx(document: ExportDocument): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const changes = toChangeList(document);
  addTitleSheet(book, {document, count: changes.length});
  addListSheet(book, {changes, sides: sideHeadings(document)});
  return repack(await book.xlsx.writeBuffer() as ArrayBuffer, {properties: comparisonProperties(document)});
}
