import type {BookColumn, CellKind} from '../../core/model/registerBook';

export type Fields = Readonly<Record<string, unknown>>;

const BAR = ' ｜ ';
const YES = 'はい';
const NO = 'いいえ';

/** In: a field's values in all records. Out: how they can stand in cells. */
export function kindOf(values: readonly unknown[]): {readonly kind: CellKind; readonly parts: readonly string[]} {
  const present = values.filter((value) => value !== undefined && value !== null);
  const isAll = (test: (value: unknown) => boolean): boolean => present.every(test);
  if (isAll((value) => typeof value === 'number')) return {kind: present.length > 0 ? 'number' : 'text', parts: []};
  if (isAll((value) => typeof value === 'boolean')) return {kind: 'boolean', parts: []};
  if (isAll((value) => typeof value === 'string')) return {kind: 'text', parts: []};
  if (isAll((value) => Array.isArray(value) && value.every(isLine))) return {kind: 'lines', parts: []};
  if (isAll((value) => Array.isArray(value) && value.every(isFlat))) return {kind: 'entries', parts: keysOf(present.flat() as Fields[])};
  return {kind: 'fixed', parts: []};
}

const isLine = (value: unknown): boolean => typeof value === 'string' && value.trim() === value && value !== '' && !value.includes('\n');
const isPart = (value: unknown): boolean => typeof value === 'string' && value.trim() === value && !/[\n｜]/.test(value);
const isFlat = (value: unknown): boolean => isRecord(value) && Object.values(value).every(isPart);

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All fields that any of the records has, in the order of their first appearance. */
export function keysOf(records: readonly Fields[]): readonly string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))];
}

/** A value as the text of its cell; '' for none. */
export function toCell(value: unknown, {kind, parts}: Omit<BookColumn, 'key'>): string {
  if (value === undefined || value === null) return '';
  if (kind === 'lines') return (value as readonly string[]).join('\n');
  if (kind === 'entries') return (value as readonly Fields[]).map((entry) => parts.map((part) => entry[part] ?? '').join(BAR)).join('\n');
  if (kind === 'boolean') return value === true ? YES : NO;
  return kind === 'fixed' ? JSON.stringify(value) : String(value);
}

/** What a cell says; `refusal` says what is wrong with it and how to mend it, undefined as a value that there is none. */
export type Read = {readonly value: unknown} | {readonly refusal: string};

/** In: the text of a cell that was changed, and what stood there. */
export function fromCell(text: string, {kind, parts}: Omit<BookColumn, 'key'>, before: unknown): Read {
  const words = text.replaceAll('\r\n', '\n').trim();
  if (kind === 'fixed') return {refusal: 'この欄はExcelでは直せません。元に戻し、台帳のファイルで直してください'};
  if (words === '') return {value: before === '' ? '' : undefined};
  const lines = words.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  if (kind === 'number') return {value: Number.isFinite(Number(words)) ? Number(words) : words};
  if (kind === 'boolean') return [YES, NO].includes(words) ? {value: words === YES} : {refusal: `「${YES}」か「${NO}」と書いてください`};
  if (kind === 'lines') return {value: lines};
  return kind === 'entries' ? readEntries(lines, parts) : {value: words};
}

function readEntries(lines: readonly string[], parts: readonly string[]): Read {
  const cut = lines.map((line) => line.split(/\s*｜\s*/));
  const wrong = cut.findIndex((values) => values.length !== parts.length);
  if (wrong >= 0) return {refusal: `${wrong + 1}行目を、${parts.length}つの値に分けられません。「｜」で区切り、ほかの行と同じ順に書いてください`};
  return {value: cut.map((values) => Object.fromEntries(parts.map((part, place) => [part, values[place].trim()])))};
}
