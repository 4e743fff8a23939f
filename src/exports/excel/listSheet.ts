import type {CellRichTextValue, RichText, Workbook, Worksheet} from 'exceljs';
import type {TableCell, TextRun} from '../../core/model/table';
import type {ListedChange} from '../../core/render/changeList';

interface Sides {
  readonly old: string;
  readonly new: string;
}

interface Column {
  readonly heading: string;
  /** In letters of the standard font. */
  readonly width: number;
  readonly value: (change: ListedChange) => string | number | CellRichTextValue;
}

/** The two sides are named as in the table. */
const toColumns = (sides: Sides): readonly Column[] => [
  {heading: '番号', width: 6, value: ({number}) => number},
  {heading: '種別', width: 10, value: ({kind}) => kind},
  {heading: 'ページ', width: 20, value: ({page}) => page},
  {heading: '条項', width: 32, value: ({place}) => place},
  {heading: '条項ID', width: 18, value: ({clauseId}) => clauseId},
  {heading: sides.old, width: 48, value: (change) => richText(change.old)},
  {heading: sides.new, width: 48, value: (change) => richText(change.new)},
  {heading: '内容', width: 18, value: ({flags}) => flags},
  {heading: 'ページの番地', width: 40, value: ({address}) => address},
];

/** One row for each change; the header row stays in sight, filters, and is printed on every page. */
export function addListSheet(book: Workbook, {changes, sides}: {readonly changes: readonly ListedChange[]; readonly sides: Sides}): void {
  const columns = toColumns(sides);
  const sheet = book.addWorksheet('変更一覧', {
    views: [{state: 'frozen', ySplit: 1}],
    pageSetup: {paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1'},
    headerFooter: {oddFooter: '&C&P／&N'},
  });
  sheet.columns = columns.map(({width}) => ({width}));
  addHeader(sheet, columns);
  for (const change of changes) {
    sheet.addRow(columns.map(({value}) => value(change))).alignment = {wrapText: true, vertical: 'top'};
  }
  sheet.autoFilter = {from: {row: 1, column: 1}, to: {row: changes.length + 1, column: columns.length}};
}

function addHeader(sheet: Worksheet, columns: readonly Column[]): void {
  const row = sheet.addRow(columns.map(({heading}) => heading));
  row.font = {bold: true};
  row.fill = {type: 'pattern', pattern: 'solid', fgColor: {argb: 'FFEEEEEE'}};
}

const UNDERLINES: Readonly<Record<TextRun['kind'], RichText['font']>> = {same: undefined, changed: {underline: true}, movedLabel: {underline: 'double'}, note: undefined};

/** Excel refuses a file with a longer cell (32,767 letters); what is past it is cut, and says so. */
const CELL_LIMIT = 32_000;

/** The words with their underlines; text that starts like a formula stays text. */
function richText({runs}: TableCell): string | CellRichTextValue {
  if (runs.length === 0) return '';
  let left = CELL_LIMIT;
  const kept = runs.flatMap(({kind, text}): RichText[] => {
    const part = text.slice(0, left);
    left -= part.length;
    return part === '' ? [] : [{text: part, ...(UNDERLINES[kind] ? {font: UNDERLINES[kind]} : {})}];
  });
  return {richText: left > 0 ? kept : [...kept, {text: '…（長いため、ここまで）'}]};
}
