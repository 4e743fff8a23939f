import fc from 'fast-check';
import {maskCitations} from '../../../src/core/text/citations';
import {tokenise} from '../../../src/core/text/tokens';

const cut = (text: string) => tokenise(text).map((token) => token.text).join('｜');

test.each([
  ['引用は条から号まで一つ', '第二十四条第一項第三号の規定', '第二十四条第一項第三号｜の｜規定'],
  ['法令名は引用に含めない', '民事訴訟法第九十一条第四項', '民事訴訟法｜第九十一条第四項'],
  ['枝番号の条も一つ', '第百六十三条の五十二第三項又は', '第百六十三条の五十二第三項｜又は'],
  ['数は単位とともに一つ', '金額は500円以下', '金額｜は｜500円｜以下'],
  ['漢数字も単位とともに一つ', '五十万円以下の罰金', '五十万円｜以下｜の｜罰金'],
  ['年月日は一つ', '令和８年３月31日まで', '令和８年３月31日｜まで'],
  ['法令番号は一つ', '（平成七年法律第百三号）', '（｜平成七年法律第百三号｜）'],
  ['分数は一つ', '百分の二十に', '百分の二十｜に'],
  ['接続の語は一つ', '閲覧若しくは謄写並びに交付', '閲覧｜若しくは｜謄写｜並びに｜交付'],
  ['送り仮名のある語は一つ', '申立てを行う者', '申立て｜を｜行う｜者'],
  ['「等」は離す', '管理組合等は', '管理組合｜等｜は'],
])('%s', (_rule, text, expected) => {
  expect(cut(text)).toBe(expected);
});

test('どのような文字の並びでも、つなげば元の文になる', () => {
  fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => tokenise(text).map((token) => token.text).join('') === text));
});

test.each([['第三者は、同条件で、同条例の項目により'], ['条文の一部']])('「%s」に引用はない', (text) => {
  expect(maskCitations(text)).toBe(text);
});

test('引用は番号を問わず一つの印になる', () => {
  expect(maskCitations('同条第二項及び第五条の二ただし書により')).toBe('§及び§により');
});
