import type {Workbook} from 'exceljs';
import type {AttendanceFacts} from './attendance';
import {CODE_RIGHT} from './codeFormulas';
import {RECORD_ROWS} from './recordSheet';

/** Sections that the count can hold. */
const SECTION_ROWS = 80;
const LAST = RECORD_ROWS + 1;
const SECTIONS = `記録!$A$2:$A$${LAST}`;
const RESULTS = `記録!$C$2:$C$${LAST}`;
const PATHS = `記録!$D$2:$D$${LAST}`;

/** Sheet 「集計」: one row for each section that stands in 「記録」, one column for each path. Only codes that were found right count. */
export function addCountSheet(book: Workbook, {paths}: AttendanceFacts): void {
  const sheet = book.addWorksheet('集計', {views: [{state: 'frozen', ySplit: 1}], pageSetup: {paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0}});
  sheet.columns = [{width: 26}, {width: 12}, ...paths.map(() => ({width: 16}))];
  const head = sheet.addRow(['課', '受講の数', ...paths.map(({title}) => title)]);
  head.font = {bold: true};
  head.alignment = {wrapText: true, vertical: 'top'};
  const columns = paths.map((_, index) => sheet.getColumn(index + 3).letter);
  addTotalRow(sheet, columns);
  for (let row = 3; row < SECTION_ROWS + 3; row += 1) {
    sheet.getCell(row, 1).value = {formula: `IFERROR(INDEX(${SECTIONS},MATCH(${row - 2},記録!$K$2:$K$${LAST},0)),"")`};
    sheet.getCell(row, 2).value = {formula: `IF($A${row}="","",COUNTIFS(${SECTIONS},$A${row},${RESULTS},"${CODE_RIGHT}"))`};
    columns.forEach((column) => {
      sheet.getCell(`${column}${row}`).value = {formula: `IF($A${row}="","",COUNTIFS(${SECTIONS},$A${row},${RESULTS},"${CODE_RIGHT}",${PATHS},${column}$1))`};
    });
  }
}

function addTotalRow(sheet: ReturnType<Workbook['addWorksheet']>, columns: readonly string[]): void {
  sheet.getCell('A2').value = '合計（課のない行も含む）';
  sheet.getCell('B2').value = {formula: `COUNTIF(${RESULTS},"${CODE_RIGHT}")`};
  for (const column of columns) sheet.getCell(`${column}2`).value = {formula: `COUNTIFS(${RESULTS},"${CODE_RIGHT}",${PATHS},${column}$1)`};
  sheet.getRow(2).font = {bold: true};
}
