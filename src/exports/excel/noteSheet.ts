import type {Workbook} from 'exceljs';
import type {ExportNote} from '../document';

interface Column {
  readonly heading: string;
  /** In letters of the standard font. */
  readonly width: number;
  readonly value: (note: ExportNote) => string;
}

const COLUMNS: readonly Column[] = [
  {heading: '版', width: 14, value: ({edition}) => edition},
  {heading: '重さ', width: 8, value: ({weight}) => weight},
  {heading: '変わったこと', width: 48, value: ({what}) => what},
  {heading: '理由', width: 40, value: ({reason}) => reason},
  {heading: '影響を受ける人', width: 24, value: ({affects}) => affects},
  {heading: 'いつから', width: 20, value: ({from}) => from},
  {heading: '何をするか', width: 40, value: ({action}) => action},
  {heading: '条項ID', width: 24, value: ({clauses}) => clauses.join('、')},
];

/** What changed and why, one row for each change note; the header row stays in sight and is printed on every page. */
export function addNoteSheet(book: Workbook, notes: readonly ExportNote[]): void {
  const sheet = book.addWorksheet('変わったことと理由', {
    views: [{state: 'frozen', ySplit: 1}],
    pageSetup: {paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1'},
    headerFooter: {oddFooter: '&C&P／&N'},
  });
  sheet.columns = COLUMNS.map(({width}) => ({width}));
  const header = sheet.addRow(COLUMNS.map(({heading}) => heading));
  header.font = {bold: true};
  header.fill = {type: 'pattern', pattern: 'solid', fgColor: {argb: 'FFEEEEEE'}};
  for (const note of notes) sheet.addRow(COLUMNS.map(({value}) => value(note))).alignment = {wrapText: true, vertical: 'top'};
}
