import {CITATION} from '../../text/citations';
import {matches, type FlagRule} from './flagRule';

const NUMBER = '[0-9〇一二三四五六七八九十百千元]{1,8}';
const LAW = new RegExp([
  `[一-龠ァ-ヴー]{0,24}(?:法|条例|規則|政令|省令|要綱|規程)(?:\\([^()]*\\))?(?:${CITATION})`,
  `[^、。()「」\\s]{1,60}に関する(?:法律|条例|規則)(?:\\([^()]*\\))?(?:${CITATION})?`,
  `(?:明治|大正|昭和|平成|令和)${NUMBER}年[一-龠]{0,8}(?:法律|政令|省令|条例|規則|告示|訓令)第${NUMBER}号`,
].join('|'), 'g');

/** 法令の引用：「地方自治法第二百三十四条」「（平成七年法律第百三号）」 */
export const lawCitation: FlagRule = {
  flag: 'lawCitation',
  source: 'change-tracking.md K9 (whole citation) and 1.3 (errors in 参照条文)',
  expressions: (text) => matches(text, LAW),
};
