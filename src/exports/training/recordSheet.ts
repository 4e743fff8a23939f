import type {Workbook} from 'exceljs';
import {codeFormulas} from './codeFormulas';

/** Rows with formulas; more codes than these are copied down by hand, as the first sheet says. */
export const RECORD_ROWS = 500;

const COLUMNS = [
  {heading: '課', width: 22},
  {heading: '確認の番号（貼り付ける）', width: 26},
  {heading: '確かめた結果', width: 24},
  {heading: '道筋', width: 26},
  {heading: '読んだところ', width: 18},
  {heading: '版の施行日', width: 14},
  {heading: '受講した日', width: 14},
  {heading: '正しい数', width: 10},
  {heading: '問いの数', width: 10},
  {heading: '整えた番号', width: 20},
  {heading: '課の順', width: 8},
] as const;

/** Sheet 「記録」: two columns to fill in, the rest are formulas. */
export function addRecordSheet(book: Workbook): void {
  const sheet = book.addWorksheet('記録', {views: [{state: 'frozen', ySplit: 1}], pageSetup: {paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1'}});
  sheet.columns = COLUMNS.map(({width}) => ({width}));
  const head = sheet.addRow(COLUMNS.map(({heading}) => heading));
  head.font = {bold: true};
  head.fill = {type: 'pattern', pattern: 'solid', fgColor: {argb: 'FFEEEEEE'}};
  for (let row = 2; row <= RECORD_ROWS + 1; row += 1) {
    codeFormulas(row).forEach((formula, index) => {
      const cell = sheet.getCell(row, index + 3);
      cell.value = {formula};
      if (index === 3 || index === 4) cell.numFmt = 'yyyy-mm-dd';
    });
    for (const column of [1, 2]) sheet.getCell(row, column).numFmt = '@';
  }
}
