import {Readable} from 'node:stream';
import ExcelJS from 'exceljs';
import mammoth from 'mammoth';
import type {RootContent} from 'mdast';
import {readHtml} from '../../src/imports/readHtml';
import {readMarkdown} from '../../src/imports/readMarkdown';
import {readRows} from '../../src/imports/readRows';
import {cellWords} from '../excel/cellWords';

type Reader = (bytes: Buffer) => Promise<readonly RootContent[]> | readonly RootContent[];

const readers: Readonly<Record<string, Reader>> = {
  docx: async (buffer) => readHtml((await mammoth.convertToHtml({buffer}, {convertImage: mammoth.images.imgElement(async () => ({src: ''}))})).value),
  xlsx: async (bytes) => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as never);
    return book.worksheets.flatMap((sheet) => readRows(sheet.name, rowsOf(sheet)));
  },
  csv: async (bytes) => {
    // Values stay the texts that they are: no day, number or formula is made of them.
    const sheet = await new ExcelJS.Workbook().csv.read(Readable.from([bytes.toString('utf8').replace(/^\ufeff/, '')]), {map: (value: string) => value});
    return readRows('表', rowsOf(sheet));
  },
  md: (bytes) => readMarkdown(bytes.toString('utf8')),
};

/** How a file is read, by the end of its name; undefined when nobody can. */
export function findReader(file: string): Reader | undefined {
  return Object.entries(readers).find(([ending]) => file.toLowerCase().endsWith(`.${ending}`))?.[1];
}

function rowsOf(sheet: ExcelJS.Worksheet): readonly (readonly string[])[] {
  return Array.from({length: sheet.rowCount}, (_, row) => Array.from({length: sheet.columnCount}, (__, column) => cellWords(sheet.getRow(row + 1).getCell(column + 1))));
}
