import {suggest} from '../../src/search/suggest';
import {currentParts} from './realParts';

test.each([
  ['協働とは何ですか', '協働'], ['委託 宇宙船', '委託'], ['委託契約締結式典', '委託契約'], ['ガイドラインズ', 'ガイドライン'],
])('答えのない「%s」には「%s」を勧める', (input, word) => {
  expect(suggest(currentParts, input).map((suggestion) => suggestion.word)).toContain(word);
});

test('勧める語は必ず見つかる', () => {
  expect(suggest(currentParts, '協働とは何ですか').every(({count}) => count > 0)).toBe(true);
});

test('手がかりがなければ何も勧めない', () => {
  expect(suggest(currentParts, '宇宙')).toEqual([]);
});
