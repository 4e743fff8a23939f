import type {Workbook} from 'exceljs';
import {toAdvance} from '../../src/core/estimate/advance';
import {estimate} from '../../src/core/estimate/estimate';
import {MONTHS, ROWS, SHEETS} from '../../src/exports/estimate/layout';
import type {EstimateCase} from './estimateCases';

/** Types a case into the yellow cells of the workbook; what was in them goes. */
export function fillEstimate(book: Workbook, {input, months}: EstimateCase): void {
  const sheet = book.getWorksheet(SHEETS.estimate);
  const flows = book.getWorksheet(SHEETS.months);
  if (!sheet || !flows) throw new Error('The workbook lacks a sheet');
  for (const part of ['labour', 'direct'] as const) {
    for (let row = ROWS[part].first; row <= ROWS[part].last; row += 1) {
      const line = input[part][row - ROWS[part].first];
      for (const [column, value] of [['A', line?.name], ['B', line?.price], ['C', line?.count]] as const) sheet.getCell(`${column}${row}`).value = value ?? null;
    }
  }
  sheet.getCell(`B${ROWS.indirectPercent}`).value = input.indirectPercent;
  sheet.getCell(`B${ROWS.taxPercent}`).value = input.taxPercent;
  for (let row = MONTHS.first; row <= MONTHS.last; row += 1) {
    const month = months[row - MONTHS.first];
    flows.getCell(`B${row}`).value = month?.paid ?? null;
    flows.getCell(`C${row}`).value = month?.received ?? null;
  }
}

/** Cells of the workbook, by `sheet!cell`, with what the page reckons for them. */
export function expectedCells({input, months}: EstimateCase): Readonly<Record<string, number>> {
  const result = estimate(input);
  const advance = toAdvance(months);
  const rows = (part: 'labour' | 'direct'): [string, number][] => result[part].map((amount, index) => [`${SHEETS.estimate}!D${ROWS[part].first + index}`, amount]);
  const sums = {[ROWS.labour.sum]: result.labourSum, [ROWS.direct.sum]: result.directSum, [ROWS.indirect]: result.indirect, [ROWS.net]: result.net, [ROWS.tax]: result.tax, [ROWS.total]: result.total};
  return Object.fromEntries([
    ...rows('labour'), ...rows('direct'),
    ...Object.entries(sums).map(([row, amount]) => [`${SHEETS.estimate}!D${row}`, amount] as const),
    ...advance.months.map(({balance}, index) => [`${SHEETS.months}!D${MONTHS.first + index}`, balance] as const),
    [`${SHEETS.months}!D${MONTHS.largest}`, advance.largest],
    [`${SHEETS.months}!D${MONTHS.net}`, result.net],
  ]);
}
