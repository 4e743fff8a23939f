import type {Workbook} from 'exceljs';
import type {AttendanceFacts} from './attendance';

/** Sheets that the formulas look things up in: letters of the paths, days of the editions. */
export function addListSheets(book: Workbook, {paths, editions}: AttendanceFacts): void {
  addList(book, {name: '道筋', rows: [['文字', '道筋', '版を数える手引き'], ...paths.map(({code, title, guideTitle}) => [code, title, guideTitle])]});
  addList(book, {name: '版', rows: [['手引き', '施行日', '版'], ...editions.map(({guide, day, label}) => [guide, day, label])]});
}

function addList(book: Workbook, {name, rows}: {readonly name: string; readonly rows: readonly (readonly string[])[]}): void {
  const sheet = book.addWorksheet(name);
  sheet.columns = [{width: 24}, {width: 28}, {width: 24}];
  rows.forEach((row, index) => {
    const added = sheet.addRow([...row]);
    if (index === 0) added.font = {bold: true};
  });
}
