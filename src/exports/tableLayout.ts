import type {ComparisonTable, PagePlace, TableCell, TableRow} from '../core/model/table';
import {groupByPage, isChange} from '../core/render/pageGroups';
import type {ExportDocument} from './document';

export interface TableOptions {
  /** 備考 column, and rows for changes of markup or links alone (T10). */
  readonly remarks: boolean;
  /** 番号 and an empty 審査欄 to write in. */
  readonly review: boolean;
}

export interface LaidColumn {
  readonly heading: string;
  /** Width in hundredths of the paper's. */
  readonly share: number;
}

export interface LaidRow {
  readonly row: TableRow;
  /** One for each column. */
  readonly cells: readonly TableCell[];
}

/** The 新旧対照表 as every paper draws it: the same columns and cells in Word, HTML and PDF. */
export interface TableLayout {
  readonly columns: readonly LaidColumn[];
  readonly groups: readonly {readonly page: PagePlace; readonly rows: readonly LaidRow[]}[];
}

interface Column extends LaidColumn {
  readonly cell: (row: TableRow, number: string) => TableCell;
}

/** Out: the columns that the options ask for, the rows under their pages; changes are numbered through all pages. */
export function toTableLayout(document: ExportDocument, options: TableOptions): TableLayout {
  const table = options.remarks ? document.reviewTable : document.table;
  const columns = toColumns(table, options);
  let count = 0;
  const lay = (row: TableRow): LaidRow => {
    const number = isChange(row) ? String((count += 1)) : '';
    return {row, cells: columns.map(({cell}) => cell(row, number))};
  };
  const groups = groupByPage(table.rows, document.pages).map(({page, rows}) => ({page, rows: rows.map(lay)}));
  return {columns: columns.map(({heading, share}) => ({heading, share})), groups};
}

function toColumns({headings, first}: ComparisonTable, {remarks, review}: TableOptions): readonly Column[] {
  const sides: readonly Column['cell'][] = [(row) => row.newCell, (row) => row.oldCell];
  const [left, right] = first === 'new' ? sides : [...sides].reverse();
  const share = (100 - (remarks ? 10 : 0) - (review ? 22 : 0)) / 2;
  return [
    ...(review ? [{heading: '番号', share: 5, cell: (_: TableRow, number: string) => plainCell(number)}] : []),
    {heading: headings[0], share, cell: left},
    {heading: headings[1], share, cell: right},
    ...(remarks ? [{heading: '備考', share: 10, cell: (row: TableRow) => plainCell(isChange(row) ? row.remark : '')}] : []),
    ...(review ? [{heading: '審査欄', share: 17, cell: () => plainCell('')}] : []),
  ];
}

function plainCell(text: string): TableCell {
  return {runs: text === '' ? [] : [{kind: 'same', text}], depth: 0};
}

/** Whether a number bears the double underline, so that the notes must explain it. */
export function hasMovedLabels({groups}: TableLayout): boolean {
  return groups.some(({rows}) => rows.some(({cells}) => cells.some(({runs}) => runs.some(({kind}) => kind === 'movedLabel'))));
}
