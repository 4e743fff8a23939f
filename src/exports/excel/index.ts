import ExcelJS from 'exceljs';
import {toChangeList} from '../../core/render/changeList';
import type {ExportDocument} from '../document';
import {repack} from '../repack';
import {comparisonProperties, sideHeadings} from '../words';
import {addListSheet} from './listSheet';
import {addNoteSheet} from './noteSheet';
import {addTitleSheet} from './titleSheet';

/** Change list as an Excel file: a title sheet with the editions and the proof, one row for each change, and the change notes. */
export async function toChangeListXlsx(document: ExportDocument): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const changes = toChangeList(document);
  addTitleSheet(book, {document, count: changes.length});
  addListSheet(book, {changes, sides: sideHeadings(document)});
  if (document.notes.length > 0) addNoteSheet(book, document.notes);
  return repack(await book.xlsx.writeBuffer() as ArrayBuffer, {properties: comparisonProperties(document)});
}
