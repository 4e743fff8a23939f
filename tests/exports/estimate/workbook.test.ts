import ExcelJS from 'exceljs';
import {toEstimateXlsx} from '../../../src/exports/estimate';
import {MONTHS, ROWS, SHEETS} from '../../../src/exports/estimate/layout';
import {estimateRegister} from '../../../src/registers/schemas/estimate';
import {estimateCases} from '../../support/estimateCases';
import {expectedCells, fillEstimate} from '../../support/fillEstimate';
import {readRegister} from '../../support/readRegister';
import {recalculator} from '../../support/recalculate';

const facts = {...readRegister(estimateRegister, 'docs/groups/estimate.yml'), stamp: '832744b 2024-04-01'};
const CASES = 240;
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await toEstimateXlsx(facts);
});

async function open(): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  return book;
}

describe('積算ワークシートのExcel', () => {
  test(`無作為の${CASES}通りで、式の計算がページの計算と1円も違わない`, async () => {
    const book = await open();
    const {valueOf, refresh} = recalculator(book);
    const wrong = estimateCases(CASES).flatMap((one, index) => {
      fillEstimate(book, one);
      refresh();
      return Object.entries(expectedCells(one)).filter(([cell, amount]) => valueOf(cell) !== amount).map(([cell, amount]) => `${index}: ${cell} = ${String(valueOf(cell))}（ページは${amount}）`);
    });
    expect(wrong).toEqual([]);
  });
  test('確かめた入力には、1円未満の出るもの、分割で受け取るもの、立替えのないものがある', () => {
    const cases = estimateCases(CASES);
    expect(cases.filter(({input}) => input.labour.some(({price, count}) => !Number.isInteger(price * count))).length).toBeGreaterThan(100);
    expect(cases.filter(({months}) => months.filter(({received}) => received > 0).length > 1).length).toBeGreaterThan(50);
    expect(cases.filter((one) => expectedCells(one)[`${SHEETS.months}!D${MONTHS.largest}`] === 0).length).toBeGreaterThan(5);
  });
  test('忘れやすい費用は、名前と額のある行があるときだけ、入っていると出る', async () => {
    const book = await open();
    const line = (name: string, price: number) => ({name, price, count: 1});
    fillEstimate(book, {input: {labour: [line('月1回の打合せ', 1000)], direct: [line('行事の保険', 0), line('振込手数料', 440)], indirectPercent: 0, taxPercent: 0}, months: []});
    const {valueOf} = recalculator(book);
    const found = facts.forgotten.filter((_, index) => valueOf(`${SHEETS.estimate}!B${ROWS.forgotten + 1 + index}`) === '入っています').map(({id}) => id);
    expect(found).toEqual(['meeting', 'transfer']);
  });
  test('何も入れないファイルを開くと、どの額も0円である', async () => {
    const {valueOf} = recalculator(await open());
    expect([`${SHEETS.estimate}!D${ROWS.total}`, `${SHEETS.months}!D${MONTHS.largest}`].map(valueOf)).toEqual([0, 0]);
  });
  test('同じ台帳からは、同じバイトのファイルができる', async () => {
    expect(Buffer.compare(Buffer.from(await toEstimateXlsx(facts)), Buffer.from(bytes))).toBe(0);
  });
  test('入れる欄だけが開いていて、保護にパスワードがない', async () => {
    const sheet = (await open()).getWorksheet(SHEETS.estimate);
    const isOpen = (cell: string): boolean => sheet?.getCell(cell).protection?.locked === false;
    expect([`A${ROWS.labour.first}`, `C${ROWS.direct.last}`, `B${ROWS.taxPercent}`, `D${ROWS.labour.first}`, `D${ROWS.total}`].map(isOpen)).toEqual([true, true, true, false, false]);
    expect((sheet as unknown as {sheetProtection?: {hashValue?: string}}).sheetProtection?.hashValue).toBeUndefined();
  });
  test('率は、どれも出典つきの参考で、鎌倉市の率として書かれていない', async () => {
    const notes = (await open()).getWorksheet(SHEETS.notes)?.getColumn(1).values?.join('\n') ?? '';
    for (const {label, source} of facts.rates) expect(notes).toMatch(new RegExp(`参考：${label}.*${source.date}`));
    expect(notes).toContain('鎌倉市が認める率は、確認できていません');
    expect(notes).toContain('832744b 2024-04-01');
  });
});
