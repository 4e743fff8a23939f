import {MONTHS, ROWS, SHEETS} from './layout';

/**
 * The formulas of the workbook: the same reckoning as `src/core/estimate`. A product has at most two decimals, a share at most four;
 * rounding to them first gives the exact number back, so that INT never drops a whole yen.
 */
export const amountFormula = (row: number): string => `INT(ROUND(B${row}*C${row},2))`;
export const sumFormula = ({first, last}: {readonly first: number; readonly last: number}): string => `SUM(D${first}:D${last})`;
export const indirectFormula = `INT(ROUND((D${ROWS.labour.sum}+D${ROWS.direct.sum})*B${ROWS.indirectPercent}/100,4))`;
export const netFormula = `D${ROWS.labour.sum}+D${ROWS.direct.sum}+D${ROWS.indirect}`;
export const taxFormula = `INT(ROUND(D${ROWS.net}*B${ROWS.taxPercent}/100,4))`;
export const totalFormula = `D${ROWS.net}+D${ROWS.tax}`;

/** What came in less what went out, added up from the first month. */
export const balanceFormula = (row: number): string => (row === MONTHS.first ? `C${row}-B${row}` : `D${row - 1}+C${row}-B${row}`);
/** The largest sum advanced so far: column E, so that nobody has to look for the lowest month. */
export const largestSoFarFormula = (row: number): string => (row === MONTHS.first ? `IF(-D${row}>0,-D${row},0)` : `IF(-D${row}>E${row - 1},-D${row},E${row - 1})`);
export const largestFormula = `E${MONTHS.last}`;
export const paidFormula = `SUM(B${MONTHS.first}:B${MONTHS.last})`;
export const costFormula = `${SHEETS.estimate}!D${ROWS.net}`;

/** Whether lines of a part that are named by one of the words have an amount. */
export function forgottenFormula(words: readonly string[], {first, last}: {readonly first: number; readonly last: number}): string {
  const sums = words.map((word) => `SUMIF(A${first}:A${last},"*${word}*",D${first}:D${last})`);
  return `IF(${sums.join('+')}>0,"入っています","忘れていませんか")`;
}
