import {matches, type FlagRule} from './flagRule';

const YEN = /[0-9,.〇一二三四五六七八九十百千万億兆]{1,20}円/g;

/** 金額：「500円」「二百五十万円」 */
export const amount: FlagRule = {
  flag: 'amount',
  source: 'change-tracking.md K9 (number with its counter)',
  expressions: (text) => matches(text, YEN),
};
