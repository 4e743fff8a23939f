import type {Amendment, FileAmendment} from '../model/amendment';
import {AmendmentError} from './amendmentError';

/**
 * Reads an amendment from parsed JSON: a whole `Amendment`, the amendment of one file, or null for "no change".
 * Throws `AmendmentError` that names the first part which is not as expected.
 */
export function parseAmendment(value: unknown): Amendment {
  if (value === null || value === undefined) return {version: 1, files: []};
  if (!isRecord(value)) throw broken('全体', value);
  if ('kind' in value) return {version: 1, files: [parseFile(value, '改正')]};
  if (value.version !== 1) throw broken('version', value.version);
  if (!Array.isArray(value.files)) throw broken('files', value.files);
  return {version: 1, files: value.files.map((file, index) => parseFile(file, `files[${index}]`))};
}

function parseFile(value: unknown, place: string): FileAmendment {
  if (!isRecord(value)) throw broken(place, value);
  const fields = FIELDS.get(String(value.kind));
  if (!fields) throw broken(`${place}.kind`, value.kind);
  for (const field of fields) if (typeof value[field] !== 'string') throw broken(`${place}.${field}`, value[field]);
  if (!isSafePath(value.path)) throw broken(`${place}.path`, value.path);
  if (value.oldPath !== undefined && !isSafePath(value.oldPath)) throw broken(`${place}.oldPath`, value.oldPath);
  if (value.kind === 'changed') checkOperations(value.operations, place);
  return value as unknown as FileAmendment;
}

const FIELDS = new Map([
  ['changed', ['path', 'oldHash', 'newHash']],
  ['added', ['path', 'newHash', 'text']],
  ['removed', ['path', 'oldHash']],
]);

/** A path that stays inside the folder it is written to. */
function isSafePath(path: unknown): boolean {
  return typeof path === 'string' && path !== '' && !/^[/\\]|^[A-Za-z]:|\\|(^|\/)\.\.?(\/|$)/.test(path);
}

function checkOperations(value: unknown, place: string): void {
  if (!Array.isArray(value)) throw broken(`${place}.operations`, value);
  let next = 0;
  value.forEach((operation: unknown, index) => {
    const where = `${place}.operations[${index}]`;
    if (!isRecord(operation) || !isRange(operation.start, operation.end) || Number(operation.start) < next) throw broken(where, operation);
    if (!Array.isArray(operation.text) || !operation.text.every(isPiece)) throw broken(`${where}.text`, operation.text);
    next = Number(operation.end);
  });
}

function isPiece(piece: unknown): boolean {
  return typeof piece === 'string' || (isRecord(piece) && isRange(piece.from, piece.to));
}

function isRange(start: unknown, end: unknown): boolean {
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && Number(start) >= 0 && Number(end) >= Number(start);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function broken(place: string, value: unknown): AmendmentError {
  const shown = (JSON.stringify(value) ?? String(value)).slice(0, 60);
  return new AmendmentError([`${place}：改正データの形が違います（${shown}）。npm run compare が出した amendment をそのまま渡してください`]);
}
