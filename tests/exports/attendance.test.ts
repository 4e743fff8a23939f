import path from 'node:path';
import ExcelJS from 'exceljs';
import {toCheckCode, type TrainingRecord} from '../../src/core/training/checkCode';
import {toAttendanceXlsx} from '../../src/exports/training/attendance';
import {toAttendanceFacts} from '../../src/plugins/training/attendanceFacts';
import {readTraining} from '../../src/plugins/training/readTraining';
import type {CheckedTraining} from '../../src/plugins/training/views';
import {createSpreadsheet} from './spreadsheet';

const facts = toAttendanceFacts(readTraining(path.resolve(__dirname, '../..')) as CheckedTraining);
let file: Uint8Array;
beforeAll(async () => {
  file = await toAttendanceXlsx(facts);
});
const codeOf = (record: Partial<TrainingRecord>): string => toCheckCode({path: 'A', kind: 'whole', edition: '2025-04-01', day: '2026-11-28', right: 5, asked: 6, mark: '00', ...record});

/** The file with sections and codes pasted into it. */
async function withRows(rows: readonly (readonly [section: string, code: string])[]): Promise<(cell: string) => unknown> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file.buffer as ArrayBuffer);
  rows.forEach(([section, code], index) => {
    book.getWorksheet('記録')!.getCell(index + 2, 1).value = section;
    book.getWorksheet('記録')!.getCell(index + 2, 2).value = code;
  });
  return createSpreadsheet(book);
}

describe('受講の集計', () => {
  test('貼り付けた番号を、式だけで確かめて読む', async () => {
    const cell = await withRows([['総務課', codeOf({path: 'B', kind: 'since', right: 3, asked: 7})]]);
    const serial = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
    expect(['C2', 'D2', 'E2', 'F2', 'G2', 'H2', 'I2'].map((name) => cell(`記録!${name}`))).toEqual(['正しい', '協働の担当', '変わったところ', serial('2025-04-01'), serial('2026-11-28'), 3, 7]);
  });

  test('どの1文字を変えた番号も「正しい」とならない', async () => {
    const bare = codeOf({mark: '7Q'}).replaceAll('-', '');
    const changed = [...bare].flatMap((letter, place) => ['0', '9', 'K', 'Z'].filter((other) => other !== letter).map((other): [string, string] => ['総務課', bare.slice(0, place) + other + bare.slice(place + 1)]));
    const cell = await withRows(changed);
    expect(changed.filter((_, index) => cell(`記録!C${index + 2}`) === '正しい')).toEqual([]);
  });

  test('小文字、空白、似た文字は読み、長さの違い、使わない文字、2度目は、わけを示す', async () => {
    const code = codeOf({mark: 'AB'});
    const cell = await withRows([['総務課', ` ${code.toLowerCase().replaceAll('-', ' ')} `], ['総務課', code.replaceAll('0', 'O')], ['総務課', 'ABC'], ['総務課', `U${code.slice(1)}`]]);
    expect([2, 3, 4, 5].map((row) => cell(`記録!C${row}`))).toEqual(['正しい', '同じ番号が上にある', '文字の数が違う', '使わない文字がある']);
  });

  test('課ごと、道筋ごとに、正しい番号だけを数える', async () => {
    const cell = await withRows([['総務課', codeOf({mark: '01'})], ['財政課', codeOf({mark: '02', path: 'C'})], ['総務課', codeOf({mark: '03', path: 'C'})], ['財政課', 'ABC'], ['', codeOf({mark: '04'})]]);
    const row = (number: number): unknown[] => ['A', 'B', 'C', 'E'].map((column) => cell(`集計!${column}${number}`));
    expect([['A1', 'C1', 'E1'].map((name) => cell(`集計!${name}`)), row(2), row(3), row(4), row(5)]).toEqual([
      ['課', '新任', '管理職'], ['合計（課のない行も含む）', 4, 2, 2], ['総務課', 2, 1, 1], ['財政課', 1, 0, 1], ['', '', '', ''],
    ]);
  });

  test('同じ台帳からは、同じバイトになり、自己申告と書いてある', async () => {
    expect(Buffer.compare(await toAttendanceXlsx(facts), file)).toBe(0);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(file.buffer as ArrayBuffer);
    expect(JSON.stringify(book.getWorksheet('使い方')?.getSheetValues())).toContain('自己申告');
  });
});
