import type {Cell, Workbook, Worksheet} from 'exceljs';
import {COUNT_LIMIT, MONTH_LIMIT, PERCENT_LIMIT, PRICE_LIMIT, ROW_LIMIT} from '../../core/estimate/estimate';
import {amountFormula, balanceFormula, costFormula, forgottenFormula, indirectFormula, largestFormula, largestSoFarFormula, netFormula, paidFormula, sumFormula, taxFormula, totalFormula} from './formulas';
import type {EstimateFacts} from './index';
import {MONTHS, ROWS, SHEETS} from './layout';

const FILL = {type: 'pattern', pattern: 'solid', fgColor: {argb: 'FFFFF7DB'}} as const;
const LINE = {style: 'thin', color: {argb: 'FF767676'}} as const;
const YEN = '#,##0"円"';

type PartName = 'labour' | 'direct';
const HEADS: Readonly<Record<PartName, readonly string[]>> = {
  labour: ['直接人件費　作業の名前', '単価（円／時間）', '時間', '額（円）'],
  direct: ['直接経費　費用の名前', '単価（円）', '数量', '額（円）'],
};

/** The sheet that adds up. Yellow cells are to be filled in; the others are locked, without a password. */
export function addEstimateSheet(book: Workbook, {starters, taxPercent, forgotten}: EstimateFacts): void {
  const sheet = addSheet(book, {name: SHEETS.estimate, title: '積算ワークシート', note: '黄色の欄に入れてください。1円に満たない分は、行ごと、間接費、消費税のそれぞれで切り捨てます。単価は税抜きで入れます。'});
  for (const part of ['labour', 'direct'] as const) addLines(sheet, part, starters[part]);
  setFormula(sheet, {row: ROWS.indirect, label: '間接費', formula: indirectFormula});
  setFormula(sheet, {row: ROWS.net, label: '税抜きの額', formula: netFormula});
  setFormula(sheet, {row: ROWS.tax, label: '消費税', formula: taxFormula});
  setFormula(sheet, {row: ROWS.total, label: '見積りの額', formula: totalFormula});
  setInput(sheet, {row: ROWS.indirectPercent, label: '間接費の率（％）', value: null});
  setInput(sheet, {row: ROWS.taxPercent, label: '消費税の率（％。加えないときは0）', value: taxPercent});
  sheet.getCell(`A${ROWS.basis}`).value = '率の根拠（使った決算の年度など）';
  sheet.mergeCells(`B${ROWS.basis}:D${ROWS.basis}`);
  openCell(sheet.getCell(`B${ROWS.basis}`));
  head(sheet, ROWS.forgotten, ['忘れやすい費用', '確かめ', '', '']);
  forgotten.forEach(({label, part, words}, index) => {
    const row = ROWS.forgotten + 1 + index;
    sheet.getCell(`A${row}`).value = label;
    sheet.getCell(`B${row}`).value = {formula: forgottenFormula(words, ROWS[part]), result: '忘れていませんか'};
  });
}

function addLines(sheet: Worksheet, part: PartName, names: readonly string[]): void {
  const rows = ROWS[part];
  head(sheet, rows.head, HEADS[part]);
  for (let index = 0; index < ROW_LIMIT; index += 1) {
    const row = rows.first + index;
    sheet.getCell(`A${row}`).value = names[index] ?? null;
    openCell(sheet.getCell(`A${row}`));
    openNumber(sheet.getCell(`B${row}`), PRICE_LIMIT);
    openNumber(sheet.getCell(`C${row}`), COUNT_LIMIT);
    setResult(sheet.getCell(`D${row}`), amountFormula(row));
  }
  setFormula(sheet, {row: rows.sum, label: '合計', formula: sumFormula(rows)});
}

/** The sheet that shows how much the group advances. */
export function addMonthsSheet(book: Workbook): void {
  const sheet = addSheet(book, {name: SHEETS.months, title: '立替え', note: '月ごとに、出ていくお金と入ってくるお金を入れてください。分割で受け取るときは、受け取る月ごとに入れます。'});
  head(sheet, MONTHS.head, ['月', '出ていくお金（円）', '入ってくるお金（円）', 'ここまでの差（円）', 'ここまでの立替えの最大（円）']);
  sheet.getColumn(5).width = 26;
  for (let index = 0; index < MONTH_LIMIT; index += 1) {
    const row = MONTHS.first + index;
    sheet.getCell(`A${row}`).value = `${index + 1}か月め`;
    openCell(sheet.getCell(`A${row}`));
    for (const column of ['B', 'C']) openNumber(sheet.getCell(`${column}${row}`), 999_999_999);
    setResult(sheet.getCell(`D${row}`), balanceFormula(row));
    setResult(sheet.getCell(`E${row}`), largestSoFarFormula(row));
  }
  setFormula(sheet, {row: MONTHS.largest, label: '立替えがいちばん大きいときの額', formula: largestFormula});
  setFormula(sheet, {row: MONTHS.paid, label: '出ていくお金の合計', formula: paidFormula});
  setFormula(sheet, {row: MONTHS.net, label: '積算の費用（税抜き）', formula: costFormula});
}

function addSheet(book: Workbook, {name, title, note}: {readonly name: string; readonly title: string; readonly note: string}): Worksheet {
  const sheet = book.addWorksheet(name, {pageSetup: {paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 1}});
  sheet.columns = [{width: 36}, {width: 18}, {width: 18}, {width: 18}];
  sheet.getCell('A1').value = title;
  sheet.getCell('A1').font = {size: 16, bold: true};
  sheet.mergeCells('A2:D2');
  sheet.getCell('A2').value = note;
  sheet.getCell('A2').alignment = {wrapText: true, vertical: 'top'};
  sheet.getRow(2).height = 32;
  return sheet;
}

function head(sheet: Worksheet, row: number, names: readonly string[]): void {
  names.forEach((name, index) => {
    const cell = sheet.getCell(row, index + 1);
    cell.value = name;
    cell.font = {bold: true};
    cell.border = {bottom: LINE};
  });
}

interface LabelledCell {
  readonly row: number;
  readonly label: string;
}

function setFormula(sheet: Worksheet, {row, label, formula}: LabelledCell & {readonly formula: string}): void {
  sheet.getCell(`A${row}`).value = label;
  sheet.getCell(`A${row}`).font = {bold: true};
  setResult(sheet.getCell(`D${row}`), formula);
  sheet.getCell(`D${row}`).font = {bold: true};
}

/** With nothing filled in every amount is 0: a program that does not reckon shows that. */
function setResult(cell: Cell, formula: string): void {
  cell.value = {formula, result: 0};
  cell.numFmt = YEN;
}

function setInput(sheet: Worksheet, {row, label, value}: LabelledCell & {readonly value: number | null}): void {
  sheet.getCell(`A${row}`).value = label;
  sheet.getCell(`B${row}`).value = value;
  openNumber(sheet.getCell(`B${row}`), PERCENT_LIMIT);
}

function openCell(cell: Cell): void {
  cell.protection = {locked: false};
  cell.fill = FILL;
  cell.border = {top: LINE, left: LINE, bottom: LINE, right: LINE};
}

function openNumber(cell: Cell, max: number): void {
  openCell(cell);
  cell.dataValidation = {type: 'decimal', operator: 'between', allowBlank: true, formulae: [0, max], showErrorMessage: true, errorTitle: '数字を入れてください', error: `0から${max}までの数字を入れてください`};
}
