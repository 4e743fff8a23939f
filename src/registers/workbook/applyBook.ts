import {parseDocument, visit, type Document} from 'yaml';
import type {BookSheet, EditedSheet} from '../../core/model/registerBook';
import type {RegisterSpec} from '../parseRegister';
import {addRecord, changeRecord, removeRecord, type Work} from './editRecords';
import {findRefusals} from './findRefusals';
import {recordsOf, toBook} from './toBook';

export interface Applied {
  /** The register with what was changed, all else as it was written; untouched while there are problems. */
  readonly text: string;
  /** One line each, for the editor: `場所!E5 phone: 要確認 → 0467-00-0000`. */
  readonly changes: readonly string[];
  /** Rows that are no longer there, by what they are called. */
  readonly removed: readonly string[];
  /** With the cell, the value and the repair; nothing may be written while there are any. */
  readonly problems: readonly string[];
}

/**
 * In: a register's text, its schema, and the sheets of a workbook that `toBook` made of this very text, as an editor left them.
 * Out: the text with the changed cells, the added and the removed rows; comments and the writing of everything else stay.
 * Throws never on content. A cell that the schema refuses is told with its sheet and cell.
 */
export function applyBook(text: string, sheets: readonly EditedSheet[], {schema}: RegisterSpec<unknown>): Applied {
  const document = parseDocument(text);
  const work: Work = {value: document.toJS(), document, changes: [], problems: [], removed: []};
  const book = new Map(toBook(work.value).map((sheet) => [sheet.field, sheet]));
  const order = new Map<string, readonly number[]>();
  for (const edited of sheets) {
    const sheet = book.get(edited.field);
    if (!sheet) work.problems.push(`${edited.name}!A1「${edited.field}」: 台帳にないシートです。作り直したExcelに写してください`);
    else order.set(edited.field, applySheet(work, sheet, edited));
  }
  const lost = findLostAnchors(document);
  if (lost.length > 0) work.problems.push(`消した値を、ほかの行が「${lost.map((name) => `*${name}`).join('、')}」で写しています。その行は、台帳のファイルで直してください`);
  if (work.problems.length === 0) work.problems.push(...findRefusals(document, {schema, sheets, order}));
  return {text: work.problems.length > 0 ? text : document.toString({lineWidth: 0, flowCollectionPadding: false}), changes: work.changes, removed: work.removed, problems: work.problems};
}

/** Names of values that a row copies (`*name`) and that no longer stand before it. */
function findLostAnchors(document: Document): readonly string[] {
  const lost: string[] = [];
  visit(document, {Alias: (_, alias) => { if (!alias.resolve(document)) lost.push(alias.source); }});
  return [...new Set(lost)];
}

/** Out: the lines of the sheet, in the order in which the register has its records afterwards. */
function applySheet(work: Work, sheet: BookSheet, edited: EditedSheet): readonly number[] {
  const records = recordsOf(work.value, sheet.field);
  const known = new Map<number, EditedSheet['rows'][number]>();
  for (const row of edited.rows.filter(({number}) => number !== null)) {
    const number = row.number ?? 0;
    if (!records[number - 1]) work.problems.push(`${edited.name}!A${row.line}「${number}」: 台帳に${number}番目はありません。新しい行は、A列を空にしてください`);
    else if (known.has(number)) work.problems.push(`${edited.name}!A${row.line}「${number}」: 同じ順が${known.get(number)?.line}行にもあります。写した行は、A列を空にしてください`);
    else known.set(number, row);
  }
  for (const [number, row] of known) changeRecord(work, {sheet, edited, row, record: records[number - 1], path: sheet.field === '' ? [] : [sheet.field, number - 1]});
  const added = edited.rows.filter(({number}) => number === null);
  for (const row of added) addRecord(work, {sheet, edited, row});
  for (let index = records.length - 1; index >= 0; index -= 1) if (!known.has(index + 1) && sheet.field !== '') removeRecord(work, {sheet, record: records[index], index});
  return [...[...known].sort(([one], [other]) => one - other).map(([, {line}]) => line), ...added.map(({line}) => line)];
}
