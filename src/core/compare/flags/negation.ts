import {matches, type FlagRule} from './flagRule';

/** 「なければならない」 is a duty and no negation, so it is passed over. */
const NEGATION = /なければ(?:ならない|なりません)|((?<![少危幼])ない(?!し)|ません|ず(?=、|に)|を除く|を除き|除外|この限りでない|以外|禁止|不可|不要)/g;

/** 否定・除外：「しない」「を除く」「この限りでない」 */
export const negation: FlagRule = {
  flag: 'negation',
  source: 'change-tracking.md section 2, clausul (a dropped negation is the costliest misreading)',
  expressions: (text) => matches(text, NEGATION).filter((found) => !found.startsWith('なければ')),
};
