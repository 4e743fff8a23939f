import {load, type CheerioAPI} from 'cheerio';
import ExcelJS, {type CellRichTextValue, type CellValue, type Worksheet} from 'exceljs';
import JSZip from 'jszip';
import type {TableCell} from '../../src/core/model/table';

type XmlElement = Parameters<CheerioAPI>[0];

/** A part of an Office file as XML, e.g. `word/document.xml`. */
export async function readPart(file: Uint8Array, name: string): Promise<CheerioAPI> {
  const part = (await JSZip.loadAsync(file)).file(name);
  if (!part) throw new Error(`Unexpected package without \`${name}\``);
  return load(await part.async('string'), {xml: true});
}

/** The tables of a Word file: rows of cells, changed words between ＿ ＿, moved numbers between ＝ ＝, as `toTableText` writes them. Read as text, which is many times faster than a tree. */
export async function readDocxTables(file: Uint8Array): Promise<readonly (readonly (readonly string[])[])[]> {
  const xml = await (await JSZip.loadAsync(file)).file('word/document.xml')!.async('string');
  return elements(xml, 'w:tbl').map((table) => elements(table, 'w:tr').map((row) => elements(row, 'w:tc').map((cell) => joinMarked(elements(cell, 'w:r').map(markedRun)))));
}

/** Contents of each element of a name that does not stand in itself. */
function elements(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(([, inner]) => inner);
}

const MARKS: Readonly<Record<string, string>> = {single: '＿', true: '＿', double: '＝'};

type Marked = readonly [mark: string, text: string];

function markedRun(run: string): Marked {
  const words = [...run.matchAll(/<w:br\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([tag, text]) => (tag === '<w:br/>' ? '\n' : decodeXml(text)));
  return [MARKS[/<w:u [^>]*w:val="(\w+)"/.exec(run)?.[1] ?? ''] ?? '', words.join('')];
}

function decodeXml(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ({lt: '<', gt: '>', quot: '"', apos: "'", amp: '&'})[name] ?? '');
}

/** Words of a run, its line breaks included. */
export function runText(xml: CheerioAPI, run: XmlElement): string {
  return xml(run as never).children('w\\:t, w\\:delText, w\\:br').toArray().map((part) => (part.tagName === 'w:br' ? '\n' : xml(part).text())).join('');
}

/** Neighbouring pieces with one mark are one: Word breaks a run at each line. */
function joinMarked(pieces: readonly Marked[]): string {
  const joined: [string, string][] = [];
  for (const [mark, text] of pieces) {
    const last = joined.at(-1);
    if (last?.[0] === mark) last[1] += text;
    else joined.push([mark, text]);
  }
  return joined.map(([mark, text]) => (text === '' ? '' : `${mark}${text}${mark}`)).join('');
}

export async function readSheet(file: Uint8Array, name: string): Promise<Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file as never);
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`Unexpected workbook without \`${name}\``);
  return sheet;
}

/** Rows below the header, each by its columns' headings, with the same marks. */
export function sheetRecords(sheet: Worksheet): readonly Readonly<Record<string, string>>[] {
  const headings = cellsOf(sheet, 1);
  return Array.from({length: sheet.rowCount - 1}, (_, index) => {
    const values = cellsOf(sheet, index + 2);
    return Object.fromEntries(headings.map((heading, column) => [heading, values[column] ?? '']));
  });
}

function cellsOf(sheet: Worksheet, row: number): readonly string[] {
  return Array.from({length: sheet.columnCount}, (_, column) => markedValue(sheet.getRow(row).getCell(column + 1).value));
}

function markedValue(value: CellValue): string {
  if (value === null || typeof value !== 'object') return String(value ?? '');
  return joinMarked((value as CellRichTextValue).richText.map(({font, text}): Marked => [MARKS[String(font?.underline ?? '')] ?? '', text]));
}

/** A cell of the rows with the same marks. */
export function markedCell({runs}: TableCell): string {
  return joinMarked(runs.map(({kind, text}): Marked => [{same: '', changed: '＿', movedLabel: '＝', note: ''}[kind], text]));
}
