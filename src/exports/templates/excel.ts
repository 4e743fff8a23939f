import ExcelJS, {type Worksheet} from 'exceljs';
import {assertNever} from '../../core/model/assertNever';
import {tableTotal, type TemplateBlock, type TemplateTable} from '../../core/model/template';
import {repack} from '../repack';
import {templateHead, templateProperties, templateTitle, type TemplateDocument} from './document';

/** A form as an Excel file: one sheet for A4, where products and sums are formulas that the group's own figures fill. */
export async function toTemplateXlsx(document: TemplateDocument): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(document.template.title, {
    pageSetup: {paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0},
    headerFooter: {oddHeader: `&L${templateTitle(document)}　${document.edition}`, oddFooter: '&C&P／&N'},
  });
  sheet.columns = COLUMN_WIDTHS.map((width) => ({width}));
  sheet.addRow([templateTitle(document)]).font = {bold: true, size: 16};
  for (const [label, value] of templateHead(document)) addField(sheet, {label, value});
  for (const block of document.template.blocks) addBlock(sheet, {block, isExample: document.isExample});
  return repack(await book.xlsx.writeBuffer() as ArrayBuffer, {properties: templateProperties(document)});
}

/** In letters of the standard font; the widest table has six columns. */
const COLUMN_WIDTHS: readonly number[] = [24, 38, 20, 20, 16, 20];
const BORDER = {style: 'thin', color: {argb: 'FF888888'}} as const;
const BOX = {top: BORDER, bottom: BORDER, left: BORDER, right: BORDER};
const HEADER_FILL = {type: 'pattern', pattern: 'solid', fgColor: {argb: 'FFEEEEEE'}} as const;

interface Drawn {
  readonly block: TemplateBlock;
  readonly isExample: boolean;
}

function addBlock(sheet: Worksheet, {block, isExample}: Drawn): void {
  sheet.addRow([]);
  if (block.heading !== undefined) sheet.addRow([block.heading]).font = {bold: true, size: 12};
  switch (block.kind) {
    case 'fields': return block.fields.forEach(({label, example}) => addField(sheet, {label, value: isExample ? example : '', isBoxed: true}));
    case 'table': return addTable(sheet, {table: block, isExample});
    case 'text': return addField(sheet, {label: block.prompt, value: isExample ? block.example : '', isBoxed: true});
    case 'check': return block.items.forEach(({text, isChecked}) => void sheet.addRow([`${isExample && isChecked ? '☑' : '☐'} ${text}`]));
    default: return assertNever(block);
  }
}

function addField(sheet: Worksheet, {label, value, isBoxed = false}: {readonly label: string; readonly value: string; readonly isBoxed?: boolean}): void {
  const row = sheet.addRow([label, value]);
  sheet.mergeCells(row.number, 2, row.number, COLUMN_WIDTHS.length);
  row.alignment = {wrapText: true, vertical: 'top'};
  row.getCell(1).font = {bold: true};
  if (!isBoxed) return;
  row.getCell(1).fill = HEADER_FILL;
  for (const column of [1, 2]) row.getCell(column).border = BOX;
}

function addTable(sheet: Worksheet, {table, isExample}: {readonly table: TemplateTable; readonly isExample: boolean}): void {
  const {columns, examples, blankRows, product} = table;
  const header = sheet.addRow([...columns]);
  columns.forEach((_, index) => Object.assign(header.getCell(index + 1), {font: {bold: true}, fill: HEADER_FILL, border: BOX, alignment: {wrapText: true, vertical: 'top'}}));
  const first = header.number + 1;
  const rows = isExample ? examples : Array.from({length: blankRows}, () => columns.map(() => null));
  for (const values of rows) addDataRow(sheet, {values, table});
  if (product) addTotal(sheet, {table, first, last: first + rows.length - 1, isExample});
}

function addDataRow(sheet: Worksheet, {values, table: {columns, product}}: {readonly values: readonly (string | number | null)[]; readonly table: TemplateTable}): void {
  const row = sheet.addRow([...values]);
  columns.forEach((_, index) => Object.assign(row.getCell(index + 1), {border: BOX, alignment: {wrapText: true, vertical: 'top'}}));
  if (!product) return;
  const [one, other] = product.of.map((name) => row.getCell(columns.indexOf(name) + 1).address);
  const result = values[columns.indexOf(product.into)];
  const into = row.getCell(columns.indexOf(product.into) + 1);
  into.value = {formula: `${one}*${other}`, result: typeof result === 'number' ? result : 0};
  into.numFmt = '#,##0';
}

function addTotal(sheet: Worksheet, {table, first, last, isExample}: {readonly table: TemplateTable; readonly first: number; readonly last: number; readonly isExample: boolean}): void {
  const {columns, product} = table;
  if (!product) return;
  const row = sheet.addRow([product.total]);
  const into = row.getCell(columns.indexOf(product.into) + 1);
  const letter = into.address.replace(/\d+$/, '');
  into.value = {formula: `SUM(${letter}${first}:${letter}${last})`, result: isExample ? tableTotal(table) : 0};
  into.numFmt = '#,##0';
  row.font = {bold: true};
  columns.forEach((_, index) => Object.assign(row.getCell(index + 1), {border: BOX}));
}
