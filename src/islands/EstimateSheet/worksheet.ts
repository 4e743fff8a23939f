import {toAdvance, type Advance} from '../../core/estimate/advance';
import {COUNT_LIMIT, estimate, PERCENT_LIMIT, PRICE_LIMIT, type EstimateInput, type EstimateLine, type EstimateResult} from '../../core/estimate/estimate';
import {findForgotten} from '../../core/estimate/forgotten';
import {readNumber, type NumberField} from '../../core/estimate/readNumber';
import type {EstimateView, ForgottenCost} from '../../core/model/groupViews';

/** A line as it was typed. */
export interface TypedLine {
  readonly name: string;
  readonly price: string;
  readonly count: string;
}

export interface TypedMonth {
  readonly paid: string;
  readonly received: string;
}

export type Part = 'labour' | 'direct';

/** The worksheet as it was typed. */
export interface Worksheet {
  readonly labour: readonly TypedLine[];
  readonly direct: readonly TypedLine[];
  readonly indirect: string;
  /** What the rate for indirect costs rests on. */
  readonly basis: string;
  readonly isTaxed: boolean;
  readonly tax: string;
  readonly months: readonly TypedMonth[];
}

export const FIELDS = {
  price: {max: PRICE_LIMIT, decimals: 0},
  count: {max: COUNT_LIMIT, decimals: 2},
  percent: {max: PERCENT_LIMIT, decimals: 2},
  month: {max: 999_999_999, decimals: 0},
} as const satisfies Record<string, NumberField>;

export const newLine = (name = ''): TypedLine => ({name, price: '', count: ''});
const NEW_MONTH: TypedMonth = {paid: '', received: ''};
const FIRST_MONTHS = 6;

export function newWorksheet({starters, taxPercent}: EstimateView): Worksheet {
  return {
    labour: starters.labour.map(newLine), direct: starters.direct.map(newLine), indirect: '', basis: '', isTaxed: true, tax: String(taxPercent),
    months: Array.from({length: FIRST_MONTHS}, () => NEW_MONTH),
  };
}

/** Months added at the end, or taken away from it. */
export function withMonths(sheet: Worksheet, count: number): Worksheet {
  return {...sheet, months: Array.from({length: count}, (_, index) => sheet.months[index] ?? NEW_MONTH)};
}

export interface Reckoned {
  readonly result: EstimateResult;
  readonly advance: Advance;
  readonly forgotten: readonly ForgottenCost[];
  readonly hasIndirect: boolean;
}

/** What the worksheet comes to; a field that holds no number counts as 0. */
export function reckon(sheet: Worksheet, {forgotten}: EstimateView): Reckoned {
  const input = toInput(sheet);
  const number = (typed: string): number => readNumber(typed, FIELDS.month) ?? 0;
  return {
    result: estimate(input),
    advance: toAdvance(sheet.months.map(({paid, received}) => ({paid: number(paid), received: number(received)}))),
    forgotten: findForgotten(forgotten, input),
    hasIndirect: input.indirectPercent > 0,
  };
}

function toInput({labour, direct, indirect, isTaxed, tax}: Worksheet): EstimateInput {
  const percent = (typed: string): number => readNumber(typed, FIELDS.percent) ?? 0;
  return {labour: labour.map(toLine), direct: direct.map(toLine), indirectPercent: percent(indirect), taxPercent: isTaxed ? percent(tax) : 0};
}

function toLine({name, price, count}: TypedLine): EstimateLine {
  return {name, price: readNumber(price, FIELDS.price) ?? 0, count: readNumber(count, FIELDS.count) ?? 0};
}

/** Whether something kept on the device still has the shape of a worksheet. */
export function isWorksheet(value: unknown): value is Worksheet {
  const sheet = (value ?? {}) as Partial<Worksheet>;
  const areRows = (rows: unknown, keys: readonly string[]): boolean => Array.isArray(rows) && rows.every((row) => keys.every((key) => typeof (row as Record<string, unknown> | null)?.[key] === 'string'));
  return areRows(sheet.labour, ['name', 'price', 'count']) && areRows(sheet.direct, ['name', 'price', 'count']) && areRows(sheet.months, ['paid', 'received'])
    && [sheet.indirect, sheet.basis, sheet.tax].every((text) => typeof text === 'string') && typeof sheet.isTaxed === 'boolean';
}
