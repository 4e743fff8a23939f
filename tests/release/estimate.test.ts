import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import {toEstimateXlsx} from '../../src/exports/estimate';
import {ROWS, SHEETS} from '../../src/exports/estimate/layout';
import {estimateRegister} from '../../src/registers/schemas/estimate';
import {estimateCases} from '../support/estimateCases';
import {expectedCells, fillEstimate} from '../support/fillEstimate';
import {readRegister} from '../support/readRegister';

/** One start of LibreOffice reckons all files; minutes on a machine that does other things too. */
jest.setTimeout(900_000);

const CASES = estimateCases(200);
const folder = fs.mkdtempSync(path.join(tmpdir(), 'estimate-'));
const [typed, reckoned] = ['typed', 'reckoned'].map((name) => path.join(folder, name));
const nameOf = (index: number): string => `${String(index).padStart(3, '0')}.xlsx`;

/** Fills in every case, without the results that a program may keep, and lets LibreOffice reckon. */
beforeAll(async () => {
  fs.mkdirSync(typed);
  const bytes = await toEstimateXlsx({...readRegister(estimateRegister, 'docs/groups/estimate.yml'), stamp: ''});
  for (const [index, one] of CASES.entries()) {
    const book = await load(bytes);
    fillEstimate(book, one);
    book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => { if (cell.formula) cell.value = {formula: cell.formula} as ExcelJS.CellFormulaValue; })));
    await book.xlsx.writeFile(path.join(typed, nameOf(index)));
  }
  const files = CASES.map((_, index) => path.join(typed, nameOf(index)));
  execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'xlsx', '--outdir', reckoned, ...files], {stdio: 'pipe'});
});
afterAll(() => fs.rmSync(folder, {recursive: true}));

async function load(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file as never);
  return book;
}

test(`LibreOfficeが計算した${CASES.length}通りの額は、ページの計算と1円も違わない`, async () => {
  const wrong: string[] = [];
  for (const [index, one] of CASES.entries()) {
    const book = await load(fs.readFileSync(path.join(reckoned, nameOf(index))));
    const value = (cell: string): unknown => book.getWorksheet(cell.split('!')[0])?.getCell(cell.split('!')[1]).result;
    wrong.push(...Object.entries(expectedCells(one)).filter(([cell, amount]) => (value(cell) ?? 0) !== amount).map(([cell, amount]) => `${index}: ${cell} = ${String(value(cell))}（ページは${amount}）`));
  }
  expect(wrong).toEqual([]);
});

test('LibreOfficeでも、忘れやすい費用の確かめが働く', async () => {
  const answers = await Promise.all(CASES.slice(0, 20).map(async (_, index) => (await load(fs.readFileSync(path.join(reckoned, nameOf(index))))).getWorksheet(SHEETS.estimate)?.getCell(`B${ROWS.forgotten + 5}`).result));
  expect(new Set(answers)).toEqual(new Set(['入っています', '忘れていませんか']));
});
