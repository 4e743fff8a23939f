import type {Workbook} from 'exceljs';
import type {ExportDocument} from '../document';
import {changeName, headLines} from '../words';

/** First sheet: what was compared with what, and whether it was proved. */
export function addTitleSheet(book: Workbook, {document, count}: {readonly document: ExportDocument; readonly count: number}): void {
  const sheet = book.addWorksheet('表題', {pageSetup: {paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0}});
  sheet.columns = [{width: 14}, {width: 80}];
  sheet.addRow([`${document.title}　変更一覧`]).font = {bold: true, size: 14};
  for (const [label, value] of [['変更', changeName(document)], ...headLines(document), ['変更の件数', `${count}件（対照表の変更の行の数）`]]) {
    const row = sheet.addRow([label, value]);
    row.alignment = {wrapText: true, vertical: 'top'};
    row.getCell(1).font = {bold: true};
  }
}
