import type {BookColumn, BookSheet} from '../../core/model/registerBook';
import {isRecord, keysOf, kindOf, toCell, type Fields} from './cells';

/** A register's value in; a sheet for each of its lists of records, and one for what it says once, out. Every value stands in one cell. */
export function toBook(value: unknown): readonly BookSheet[] {
  const register = value as Fields;
  const lists = Object.entries(register).filter((entry): entry is [string, Fields[]] => isList(entry[1]));
  const once = Object.fromEntries(Object.entries(register).filter(([, one]) => !isList(one)));
  return [...lists.map(([field, records]) => toSheet(field, records)), ...(Object.keys(once).length > 0 ? [toSheet('', [once])] : [])];
}

/** The records of a sheet, `field` being '' for what a register says once. */
export function recordsOf(value: unknown, field: string): readonly Fields[] {
  return field === '' ? [value as Fields] : (value as Readonly<Record<string, readonly Fields[]>>)[field] ?? [];
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord);
}

function toSheet(field: string, records: readonly Fields[]): BookSheet {
  const columns = columnsOf(records);
  return {field, columns, rows: records.map((record, index) => ({number: index + 1, cells: columns.map((column) => toCell(valueAt(record, column.key), column))}))};
}

/** A field of fields, e.g. the items of a checklist, has a column for each. */
function columnsOf(records: readonly Fields[]): readonly BookColumn[] {
  return keysOf(records).flatMap((key) => {
    const values = records.map((record) => record[key]);
    const inner = values.filter(isRecord);
    const isOpen = inner.length > 0 && values.every((one) => one === undefined || (isRecord(one) && Object.entries(one).every(([name, part]) => typeof part !== 'object' && !name.includes('.'))));
    if (!isOpen) return [{key, ...kindOf(values)}];
    return keysOf(inner).map((name) => ({key: `${key}.${name}`, ...kindOf(inner.map((one) => one[name]))}));
  });
}

/** The value of a column in a record; undefined for none. */
export function valueAt(record: Fields, key: string): unknown {
  if (key in record) return record[key];
  const [outer, ...inner] = key.split('.');
  const found = record[outer];
  return isRecord(found) && inner.length > 0 ? found[inner.join('.')] : undefined;
}

/** Where a column's value stands in a record. */
export function pathOf(record: Fields, key: string): readonly string[] {
  if (key in record || !key.includes('.')) return [key];
  const [outer, ...inner] = key.split('.');
  return [outer, inner.join('.')];
}
