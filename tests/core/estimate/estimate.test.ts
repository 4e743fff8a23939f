import fc from 'fast-check';
import {spreadEvenly, toAdvance} from '../../../src/core/estimate/advance';
import {estimate} from '../../../src/core/estimate/estimate';
import {findForgotten} from '../../../src/core/estimate/forgotten';

const line = (price: number, count: number, name = '') => ({name, price, count});
const empty = {labour: [], direct: [], indirectPercent: 0, taxPercent: 0};

describe('積算', () => {
  test('人件費、直接経費、間接費、消費税の順に積み上がる', () => {
    const result = estimate({labour: [line(1500, 20), line(1200, 10)], direct: [line(3000, 1)], indirectPercent: 15, taxPercent: 10});
    expect(result).toEqual({labour: [30000, 12000], direct: [3000], labourSum: 42000, directSum: 3000, indirect: 6750, net: 51750, tax: 5175, total: 56925});
  });
  test('1円に満たない分は、行ごと、間接費、消費税のそれぞれで切り捨てる', () => {
    const result = estimate({...empty, labour: [line(1001, 0.5)], direct: [line(333, 1.01)], indirectPercent: 12.5, taxPercent: 10});
    expect([result.labour, result.direct, result.indirect, result.tax, result.total]).toEqual([[500], [336], 104, 94, 1034]);
  });
  test('小数の時間でも、ちょうどの額が1円減らない', () => {
    expect([1.15, 2.3, 0.07, 4.35].map((count) => estimate({...empty, labour: [line(100, count)]}).labourSum)).toEqual([115, 230, 7, 435]);
  });
  test('上限いっぱいの額でも、正しく積み上がる', () => {
    const result = estimate({labour: Array(12).fill(line(9_999_999, 9_999)), direct: [], indirectPercent: 33.33, taxPercent: 10});
    expect(BigInt(result.indirect)).toBe((BigInt(result.labourSum) * 3333n) / 10000n);
  });
});

describe('立替え', () => {
  test('不足がいちばん大きい月の額が、立替えの額である', () => {
    expect(toAdvance([{paid: 100, received: 0}, {paid: 50, received: 0}, {paid: 0, received: 150}])).toMatchObject({largest: 150, month: 1, months: [{balance: -100}, {balance: -150}, {balance: 0}]});
  });
  test('前に受け取れば、立替えはない', () => {
    expect(toAdvance([{paid: 0, received: 150}, {paid: 150, received: 0}])).toMatchObject({largest: 0, month: undefined});
    expect(toAdvance([])).toEqual({months: [], largest: 0, month: undefined});
  });
  test('どう分けても、分けた額を足すと元の額になり、負にならない', () => {
    fc.assert(fc.property(fc.integer({min: 0, max: 1e9}), fc.integer({min: 1, max: 14}), (yen, parts) => {
      const spread = spreadEvenly(yen, parts);
      return spread.length === parts && spread.every((one) => one >= 0) && spread.reduce((total, one) => total + one, 0) === yen;
    }));
  });
});

describe('忘れやすい費用', () => {
  const costs = [{id: 'insurance', label: '保険料', part: 'direct', words: ['保険']}, {id: 'meeting', label: '会議', part: 'labour', words: ['会議', '打合せ']}] as const;
  const missing = (labour: ReturnType<typeof line>[], direct: ReturnType<typeof line>[]): string[] => findForgotten(costs, {labour, direct}).map(({id}) => id);
  test('名前に言葉のある行に額があれば、忘れていない', () => {
    expect(missing([line(1000, 2, '月1回の打合せ')], [line(5000, 1, '行事の保険')])).toEqual([]);
  });
  test('名前だけで額がない行は、忘れている', () => {
    expect(missing([line(1000, 0, '会議')], [line(0, 1, '保険料')])).toEqual(['insurance', 'meeting']);
  });
  test('人の時間の言葉は、物の費用の行では数えない', () => {
    expect(missing([line(1000, 1, '保険の手続き')], [line(1000, 1, '会議の茶菓')])).toEqual(['insurance', 'meeting']);
  });
});
