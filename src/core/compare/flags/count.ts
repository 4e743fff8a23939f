import {matches, type FlagRule} from './flagRule';

const NUMBER = '[0-9,.〇一二三四五六七八九十百千万]{1,16}';
const COUNT = new RegExp([
  `${NUMBER}分の${NUMBER}`,
  `${NUMBER}(?:人|名|団体|か所|箇所|件|回|個|台|部|枚|ページ|頁|種類|つ|倍|割|%|パーセント|級|点|歳|平方メートル|メートル)(?:以上|以下|以内|未満)?`,
  '過半数|半数(?:以上|以下)?|全員|全部|一部',
].join('|'), 'g');

/** 数・割合：「15人以内」「百分の二十」「過半数」 */
export const count: FlagRule = {
  flag: 'count',
  source: 'change-tracking.md K9 (number with its counter)',
  expressions: (text) => matches(text, COUNT),
};
