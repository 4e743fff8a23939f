/** A line of the worksheet: so many yen, so many times (hours, or pieces). */
export interface EstimateLine {
  readonly name: string;
  /** Yen, without consumption tax, e.g. `1500`. */
  readonly price: number;
  /** Hours or pieces, to two decimals, e.g. `2.25`. */
  readonly count: number;
}

export interface EstimateInput {
  readonly labour: readonly EstimateLine[];
  readonly direct: readonly EstimateLine[];
  /** Share of labour and direct costs, to two decimals, e.g. `12.5` for 12.5 %. */
  readonly indirectPercent: number;
  /** e.g. `10`; 0 where no tax is added. */
  readonly taxPercent: number;
}

/** All in whole yen; a fraction of a yen is dropped in each line, in the indirect costs and in the tax. */
export interface EstimateResult {
  readonly labour: readonly number[];
  readonly direct: readonly number[];
  readonly labourSum: number;
  readonly directSum: number;
  readonly indirect: number;
  /** Without tax. */
  readonly net: number;
  readonly tax: number;
  readonly total: number;
}

/** What a field of the worksheet takes: more is a slip of the finger, and sums stay exact. */
export const PRICE_LIMIT = 9_999_999;
export const COUNT_LIMIT = 9_999;
export const PERCENT_LIMIT = 100;

/** Rows of each part, and months: as many as one sheet of paper holds, in the page and in the Excel file alike. */
export const ROW_LIMIT = 12;
export const MONTH_LIMIT = 14;

/** The sums of the worksheet. The Excel file has the same formulas; a test compares both to the yen. */
export function estimate({labour, direct, indirectPercent, taxPercent}: EstimateInput): EstimateResult {
  const [labourAmounts, directAmounts] = [labour, direct].map((lines) => lines.map(amountOf));
  const [labourSum, directSum] = [labourAmounts, directAmounts].map(sum);
  const indirect = percentOf(labourSum + directSum, indirectPercent);
  const net = labourSum + directSum + indirect;
  const tax = percentOf(net, taxPercent);
  return {labour: labourAmounts, direct: directAmounts, labourSum, directSum, indirect, net, tax, total: net + tax};
}

/** Counted in hundredths, because `1.15 * 100` is a little less than 115 in binary numbers. */
function amountOf({price, count}: EstimateLine): number {
  return Math.floor((price * Math.round(count * 100)) / 100);
}

/** Whole numbers without a limit, since yen times hundredths of a percent can pass what a binary number holds exactly. */
function percentOf(yen: number, percent: number): number {
  return Number((BigInt(yen) * BigInt(Math.round(percent * 100))) / 10_000n);
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);
