import {toSpan} from '../../../src/core/schedule/span';

describe('段階にかかる期間の言い方', () => {
  test.each([
    [20, '業務日', '約4週間〔要確認〕'], [21, '業務日', '約5週間〔要確認〕'], [7, '暦日', '約1週間〔要確認〕'], [8, '暦日', '約2週間〔要確認〕'],
  ] as const)('目安の%i%sは、切り上げた週にして、要確認の印を付ける', (days, unit, words) => {
    expect(toSpan({days, unit, basis: '目安'})).toBe(words);
  });
  test('法律の日数は、週にせず、そのまま示す', () => {
    expect(toSpan({days: 10, unit: '暦日', basis: '法律'})).toBe('10日以内（法律の日数）');
  });
});
