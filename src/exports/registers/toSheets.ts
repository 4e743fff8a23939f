import {headingOf} from './headings';

/** One table of a register. */
export interface RegisterSheet {
  /** Field of the register, e.g. `places`; `about` for what is said once. */
  readonly field: string;
  readonly title: string;
  /** The first row names the columns. */
  readonly rows: readonly (readonly (string | number)[])[];
}

type Fields = Readonly<Record<string, unknown>>;

/** A register's value in; a table for each of its lists, and one for what it says once, out. Nothing is left out: what is nested stands in its cell, a line for each entry. */
export function toSheets(value: unknown): readonly RegisterSheet[] {
  const fields = Object.entries(value as Fields);
  const lists = fields.filter((entry): entry is [string, readonly Fields[]] => isList(entry[1]));
  const others = fields.filter(([, one]) => !isList(one) && one !== undefined && !isEmpty(one));
  const about: RegisterSheet = {field: 'about', title: '全体', rows: [['項目', '内容'], ...others.map(([key, one]) => [headingOf(key), cell(one)])]};
  return [...lists.map(([key, list]) => toSheet(key, list)), ...(others.length > 0 ? [about] : [])];
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'object' && one !== null);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function toSheet(field: string, list: readonly Fields[]): RegisterSheet {
  const keys = [...new Set(list.flatMap((entry) => Object.keys(entry)))];
  return {field, title: headingOf(field), rows: [keys.map(headingOf), ...list.map((entry) => keys.map((key) => cell(entry[key])))]};
}

function cell(value: unknown): string | number {
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map((one) => inLine(one)).join('\n');
  if (typeof value === 'object' && value !== null) return Object.entries(value).map(([key, one]) => `${headingOf(key)}：${inLine(one)}`).join('\n');
  return value === undefined || value === null ? '' : String(value);
}

/** A nested entry in one line: `題：…、番地：…`. */
function inLine(value: unknown): string {
  if (Array.isArray(value)) return value.map(inLine).join('・');
  if (typeof value !== 'object' || value === null) return value === undefined || value === null ? '' : String(value);
  return Object.entries(value).filter(([, one]) => one !== '' && one !== undefined).map(([key, one]) => `${headingOf(key)}：${inLine(one)}`).join('、');
}
