import {NUMERAL} from './numerals';

const BRANCH = `(?:の${NUMERAL})*`;
const PART = '(?:ただし書|前段|後段|各号列記以外の部分|各号|本文|柱書)?';
const IROHA = '(?:[イロハニホヘトチリヌルヲ](?![ァ-ヴー])(?:[（(][0-9０-９一二三四五六七八九十]+[）)])?)?';
const ITEM = `(?:第${NUMERAL}号${BRANCH}${IROHA})`;
const PARAGRAPH = `(?:第${NUMERAL}項${ITEM}?)`;

/**
 * One citation with all its steps, as the source of a regular expression:
 * `第二十四条第一項第三号`, `前項後段`, `同条第二項`, `別表第一`. An official quotes it whole (K9).
 */
export const CITATION = [
  `(?:附則)?第${NUMERAL}(?:編|章|節|款|目|条)${BRANCH}(?:${PARAGRAPH}|${ITEM})?${PART}`,
  `(?:附則)?${PARAGRAPH}${PART}`,
  `${ITEM}${PART}`,
  `[前次同](?:${NUMERAL})?(?:編|章|節|条(?![件例約文])|項(?!目)|号)(?:${PARAGRAPH}|${ITEM})?${PART}`,
  `(?:別表|別記|様式|別記様式)(?:第${NUMERAL}号?${BRANCH})?`,
].join('|');

const ALL_CITATIONS = new RegExp(CITATION, 'g');

/** The text with every citation replaced by `§`, so that renumbering alone does not make two articles look different. */
export function maskCitations(text: string): string {
  return text.replace(ALL_CITATIONS, '§');
}
