import {isCollection, isMap, isNode, isSeq, type Document} from 'yaml';
import type {BookSheet, EditedSheet} from '../../core/model/registerBook';
import {fromCell, type Fields} from './cells';
import {pathOf, valueAt} from './toBook';

/** The register on its way: what is found wrong and what is done is added to the lists. */
export interface Work {
  readonly value: unknown;
  readonly document: Document;
  readonly changes: string[];
  readonly problems: string[];
  readonly removed: string[];
}

interface RowEdit {
  readonly sheet: BookSheet;
  readonly edited: EditedSheet;
  readonly row: EditedSheet['rows'][number];
}

type Path = readonly (string | number)[];

export function changeRecord(work: Work, {record, path, ...edit}: RowEdit & {readonly record: Fields; readonly path: Path}): void {
  const old = edit.sheet.rows[edit.sheet.field === '' ? 0 : Number(path[1])];
  for (const {column, place, text} of cellsOf(work, edit)) {
    const before = old.cells[edit.sheet.columns.indexOf(column)];
    if (text.replaceAll('\r\n', '\n').trim() === before.trim()) continue;
    const was = valueAt(record, column.key);
    const read = fromCell(text, column, was);
    if ('refusal' in read) work.problems.push(`${place}「${short(text)}」: ${read.refusal}`);
    else {
      setAt(work.document, [...path, ...pathOf(record, column.key)], read.value);
      work.changes.push(`${place} ${column.key}: ${short(before) || '（空）'} → ${short(text) || '（空）'}`);
    }
  }
}

export function addRecord(work: Work, edit: RowEdit): void {
  const record: Record<string, unknown> = {};
  for (const {column, place, text} of cellsOf(work, edit)) {
    if (text.trim() === '') continue;
    const read = fromCell(text, column, undefined);
    if ('refusal' in read) work.problems.push(`${place}「${short(text)}」: ${read.refusal}`);
    else put(record, column.key, read.value);
  }
  if (edit.sheet.field === '') work.problems.push(`${edit.edited.name}!A${edit.row.line}: この表には行を足せません。足した行を消してください`);
  else {
    const list = work.document.get(edit.sheet.field);
    const last = isCollection(list) ? list.items.at(-1) : undefined;
    const node = work.document.createNode(record, {flow: isMap(last) && last.flow === true});
    work.document.addIn([edit.sheet.field], node);
    work.changes.push(`${edit.edited.name}!${edit.row.line}行 加えた: ${nameOf(record)}`);
  }
}

export function removeRecord(work: Work, {sheet, record, index}: {readonly sheet: BookSheet; readonly record: Fields; readonly index: number}): void {
  work.document.deleteIn([sheet.field, index]);
  work.removed.push(`${sheet.field}の${index + 1}番目 ${nameOf(record)}`);
}

interface EditedCell {
  readonly column: BookSheet['columns'][number];
  readonly place: string;
  readonly text: string;
}

/** The cells of a row under columns that the register knows; a column of the editor's own may hold nothing. */
function cellsOf(work: Work, {sheet, edited, row}: RowEdit): readonly EditedCell[] {
  return edited.columns.flatMap(({key, letter}, index): EditedCell[] => {
    const column = sheet.columns.find((one) => one.key === key);
    const text = row.cells[index] ?? '', place = `${edited.name}!${letter}${row.line}`;
    if (column) return [{column, place, text}];
    if (text.trim() !== '') work.problems.push(`${place}「${short(text)}」: 台帳にない列です。列を消すか、ある列に書いてください`);
    return [];
  });
}

function setAt(document: Document, path: Path, value: unknown): void {
  const before = document.getIn(path, true);
  if (value === undefined) removeAt(document, path);
  else if (Array.isArray(value) && isSeq(before)) before.items = keptItems(document, {items: before.items, values: value});
  else document.setIn(path, Array.isArray(value) ? document.createNode(value) : value);
}

/** A field of fields of which nothing is left goes too. */
function removeAt(document: Document, path: Path): void {
  document.deleteIn(path);
  const outer = path.slice(0, -1), rest = document.getIn(outer);
  if (typeof path.at(-2) === 'string' && isMap(rest) && rest.items.length === 0) document.deleteIn(outer);
}

/** What stands there already stays as it is written, with the names that other rows copy it by. */
function keptItems(document: Document, {items, values}: {readonly items: readonly unknown[]; readonly values: readonly unknown[]}): unknown[] {
  const left = items.map((item) => ({item, value: JSON.stringify(isNode(item) ? item.toJS(document) : item)}));
  return values.map((value) => {
    const place = left.findIndex((one) => one.value === JSON.stringify(value));
    return place >= 0 ? left.splice(place, 1)[0].item : document.createNode(value, {flow: true});
  });
}

function put(record: Record<string, unknown>, key: string, value: unknown): void {
  const [outer, ...inner] = key.split('.');
  if (inner.length === 0) record[key] = value;
  else record[outer] = {...(record[outer] as Fields | undefined), [inner.join('.')]: value};
}

const NAMES = ['name', 'title', 'word', 'term', 'text', 'query', 'id'] as const;

function nameOf(record: Fields): string {
  return short(String(NAMES.map((key) => record[key]).find((one) => typeof one === 'string') ?? ''));
}

const LONGEST = 40;

function short(text: string): string {
  const line = text.replaceAll(/\s*\n\s*/g, ' / ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
