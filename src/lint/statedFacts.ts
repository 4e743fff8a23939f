import {NUMERAL} from '../core/text/numerals';

/** A statement that only a source can vouch for. */
export interface StatedFact {
  readonly text: string;
  /** UTF-16 offset in the text. */
  readonly index: number;
}

const DIGITS = '[0-9０-９]';
/** Names that stand for a law without saying 法: the statutes of contracting (facts/contracting-law.md). */
const LAW_NAMES = '地方自治法施行令|地方自治法|自治令|予決令|施行令|施行規則';

const FACTS: readonly RegExp[] = [
  // 令和6年度, 平成31年4月1日. An edition's own name (令和6年度版) states nothing.
  new RegExp(`(?:明治|大正|昭和|平成|令和)(?:元|${NUMERAL})年(?!度?版)度?(?:${NUMERAL}月)?(?:${NUMERAL}日)?`),
  new RegExp(`(?<!${DIGITS})(?:19|20|１９|２０)${DIGITS}{2}年(?!度?版)度?(?:${NUMERAL}月)?(?:${NUMERAL}日)?`),
  /(?<!\d)(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.]\d{1,2}(?!\d)/,
  /(?<![A-Za-z0-9])[MTSHR](?:元|\d{1,2})(?:年度?|[./]\d{1,2}[./]\d{1,2})/,
  new RegExp(`${NUMERAL}月${NUMERAL}日`),
  // 50万円, 1,000円, 1億2千万円, 五十万円
  new RegExp(`(?:${DIGITS}[0-9０-９,，.．]*|[一二三四五六七八九十百千])(?:[0-9０-９,，.．兆億万千百]|[一二三四五六七八九十])*円`),
  /[¥￥][0-9０-９]/,
  // 0467-23-3000, （0467）23-3000, ０４６７－２３－３０００, 0120-000-000
  new RegExp(`(?<!${DIGITS})[(（]?[0０]${DIGITS}{1,4}[)）\\-－‐ー]${DIGITS}{1,4}[\\-－‐ー]${DIGITS}{3,4}(?!${DIGITS})`),
  // 地方自治法第234条, 会計規則第5条: an article of something that has a name, not of this text
  new RegExp(`(?:[一-龠々ァ-ヴー・]*(?:法|令|条例|規則)|${LAW_NAMES})(?:第${NUMERAL}条(?:の${NUMERAL})*|別表第${NUMERAL})`),
  new RegExp(`(?:法律|政令|省令|条例|規則|告示)第${NUMERAL}号`),
  new RegExp(LAW_NAMES),
];

/** Finds the first year, date, amount in yen, telephone number or citation of a law; undefined when the text states none. */
export function findStatedFact(text: string): StatedFact | undefined {
  const found = FACTS.map((pattern) => pattern.exec(text)).filter((one) => one !== null);
  const first = found.reduce<RegExpExecArray | undefined>((best, one) => (best === undefined || isBefore(one, best) ? one : best), undefined);
  return first && {text: first[0], index: first.index};
}

function isBefore(one: RegExpExecArray, other: RegExpExecArray): boolean {
  return one.index < other.index || (one.index === other.index && one[0].length > other[0].length);
}
