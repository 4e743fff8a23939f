import fc from 'fast-check';
import type {MonthFlow} from '../../src/core/estimate/advance';
import {COUNT_LIMIT, MONTH_LIMIT, PRICE_LIMIT, ROW_LIMIT, type EstimateInput, type EstimateLine} from '../../src/core/estimate/estimate';

/** A worksheet as somebody might fill it in. */
export interface EstimateCase {
  readonly input: EstimateInput;
  readonly months: readonly MonthFlow[];
}

/** Two decimals, as somebody types them: `2.35`, not `2.3500000000000001`. */
const hundredths = (max: number): fc.Arbitrary<number> => fc.integer({min: 0, max: max * 100}).map((count) => Number((count / 100).toFixed(2)));
const line: fc.Arbitrary<EstimateLine> = fc.record({
  name: fc.constantFrom('', '当日', '保険料', '月1回の打合せ'),
  price: fc.oneof(fc.integer({min: 0, max: 5000}), fc.integer({min: 0, max: PRICE_LIMIT})),
  count: fc.oneof(hundredths(40), hundredths(COUNT_LIMIT)),
});
const lines = fc.array(line, {maxLength: ROW_LIMIT});
const yen = fc.integer({min: 0, max: 2_000_000});

/** The same cases every time, so that a failure can be looked at again. */
export function estimateCases(count: number): readonly EstimateCase[] {
  return fc.sample(fc.record({
    input: fc.record({labour: lines, direct: lines, indirectPercent: hundredths(40), taxPercent: fc.constantFrom(0, 8, 10, 7.8)}),
    months: fc.array(fc.record({paid: yen, received: yen}), {maxLength: MONTH_LIMIT}),
  }), {numRuns: count, seed: 20261128});
}
