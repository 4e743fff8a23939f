import fs from 'node:fs';
import ExcelJS from 'exceljs';
import type {EditedSheet} from '../../src/core/model/registerBook';
import {FIRST_LINE, ORIGIN_SHEET, type BookOrigin} from '../../src/exports/registers/editBook';
import {ProblemError} from '../command/problemError';
import {cellWords} from '../excel/cellWords';

export interface EditedBook {
  readonly origin: BookOrigin;
  readonly sheets: readonly EditedSheet[];
}

/** Reads a workbook that `toEditBook` wrote and an editor changed. Throws, in the editor's words, when it is none. */
export async function readBook(file: string): Promise<EditedBook> {
  if (!fs.existsSync(file)) throw new ProblemError(`${file}：ありません。ファイルの場所を確かめてください`);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(fs.readFileSync(file) as never).catch((error: Error) => { throw new ProblemError(`${file}：Excelのファイル（.xlsx）として読めません。Excelで開き、「名前を付けて保存」で .xlsx にしてください（${error.message}）`); });
  const origin = book.getWorksheet(ORIGIN_SHEET);
  const [path, hash] = [1, 2].map((line) => (origin ? cellWords(origin.getCell(line, 1)) : ''));
  if (!path || !hash) throw new ProblemError(`${file}：台帳から作ったExcelではありません。npm run register -- to-excel で作ったファイルを直してください`);
  return {origin: {path, hash}, sheets: book.worksheets.filter(({name}) => name !== ORIGIN_SHEET).map(readSheet)};
}

function readSheet(sheet: ExcelJS.Worksheet): EditedSheet {
  const places = Array.from({length: Math.max(sheet.columnCount - 1, 0)}, (_, place) => place + 2);
  const words = (line: number, place: number): string => cellWords(sheet.getCell(line, place));
  const rows = Array.from({length: Math.max(sheet.rowCount - FIRST_LINE + 1, 0)}, (_, index) => {
    const line = FIRST_LINE + index, number = words(line, 1).trim();
    return {line, number: number === '' ? null : Number(number), cells: places.map((place) => words(line, place))};
  });
  return {
    name: sheet.name,
    field: words(1, 1),
    columns: places.map((place) => ({key: words(1, place), letter: sheet.getColumn(place).letter})),
    // A row without any word in it is as good as gone, even when its number still stands.
    rows: rows.filter(({cells}) => cells.some((text) => text.trim() !== '')),
  };
}
