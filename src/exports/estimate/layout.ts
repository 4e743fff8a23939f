import {MONTH_LIMIT, ROW_LIMIT} from '../../core/estimate/estimate';

/** Where things stand in the workbook: rows of the two sheets. Columns are A (name), B and C (to fill in) and D (amount). */
export const SHEETS = {estimate: '積算', months: '立替え', notes: '使い方と出典'} as const;

const LABOUR = 5;
const DIRECT = LABOUR + ROW_LIMIT + 3;
const RATES = DIRECT + ROW_LIMIT + 2;

export const ROWS = {
  labour: {head: LABOUR - 1, first: LABOUR, last: LABOUR + ROW_LIMIT - 1, sum: LABOUR + ROW_LIMIT},
  direct: {head: DIRECT - 1, first: DIRECT, last: DIRECT + ROW_LIMIT - 1, sum: DIRECT + ROW_LIMIT},
  indirectPercent: RATES,
  basis: RATES + 1,
  indirect: RATES + 2,
  net: RATES + 3,
  taxPercent: RATES + 4,
  tax: RATES + 5,
  total: RATES + 6,
  forgotten: RATES + 8,
} as const;

export const MONTHS = {head: 4, first: 5, last: 5 + MONTH_LIMIT - 1, largest: 5 + MONTH_LIMIT, paid: 6 + MONTH_LIMIT, net: 7 + MONTH_LIMIT} as const;
