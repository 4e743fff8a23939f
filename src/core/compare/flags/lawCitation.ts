import {CITATION} from '../../text/citations';
import type {FlagRule} from './flagRule';

const NUMBER = '[0-9〇一二三四五六七八九十百千元]{1,8}';
/** From the last word of an act's name on; the name before it is looked up backwards. */
const LAW = new RegExp([
  `(?:法|条例|規則|政令|省令|要綱|規程)(?:\\([^()]{0,80}\\))?(?:${CITATION})`,
  'に関する(?:法律|条例|規則)',
  `(?:明治|大正|昭和|平成|令和)${NUMBER}年[一-龠]{0,8}(?:法律|政令|省令|条例|規則|告示|訓令)第${NUMBER}号`,
].join('|'), 'g');
/** The longest name that is looked at, in characters. */
const NAME_LENGTH = 40;

/** 法令の引用：「地方自治法第二百三十四条」「（平成七年法律第百三号）」 */
export const lawCitation: FlagRule = {
  flag: 'lawCitation',
  source: 'change-tracking.md K9 (whole citation) and 1.3 (errors in 参照条文)',
  expressions: (text) => [...text.matchAll(LAW)].map((found) => nameBefore(text, found.index) + found[0]),
};

function nameBefore(text: string, end: number): string {
  return /[^、。()「」\sはをが]*$/.exec(text.slice(Math.max(0, end - NAME_LENGTH), end))?.[0] ?? '';
}
