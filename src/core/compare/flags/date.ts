import {matches, type FlagRule} from './flagRule';

const NUMBER = '[0-9〇一二三四五六七八九十百元]{1,8}';
const DATE = new RegExp([
  `(?:明治|大正|昭和|平成|令和)${NUMBER}年(?:度|${NUMBER}月(?:${NUMBER}日)?)?`,
  `${NUMBER}(?:年度|年|か月|箇月|ヶ月|カ月|か年|箇年|月|週間|日|時間|時|分)(?:${NUMBER}[月日分])*(?:間)?(?:以内|以上|前|後|まで)?`,
  '当日|翌日|前日|翌年度|翌年|毎年度|毎年|毎月|遅滞なく|直ちに|速やかに|あらかじめ',
].join('|'), 'g');

/** 期日・期間：「令和6年4月1日」「三十日以内」「遅滞なく」 */
export const date: FlagRule = {
  flag: 'date',
  source: 'change-tracking.md K9 (whole date, 年度); 法令用語 遅滞なく・直ちに・速やかに differ in urgency',
  expressions: (text) => matches(text, DATE),
};
