import {formatNumeral, type DigitStyle} from './formatNumeral';
import type {Unit} from './units';

const WORDS: Partial<Record<Unit['level'], string>> = {article: '条', paragraph: '項', item: '号'};

/** `3の2` with 条 -> 第三条の二; the branch stands behind the unit's word. */
export function numbered(number: string, word: string, style: DigitStyle): string {
  const [main, ...branches] = number.split('の').map((value) => (/^\d+$/.test(value) ? formatNumeral(Number(value), style) : value));
  return [`第${main}${word}`, ...branches].join('の');
}

/** Name of one unit alone, without what is above it: 第二項, 別表第一. `number` where it has another one now. */
export function unitName(unit: Unit, style: DigitStyle, number = unit.number): string {
  const word = WORDS[unit.level];
  return word && /^\d+(?:の\d+)*$/.test(number) ? numbered(number, word, style) : unit.head.clause.label;
}

/** Name with everything above it, up to the article: 第三条第二項第一号. The only paragraph of an article is not named (K11). */
export function fullName(unit: Unit, style: DigitStyle): string {
  const above = unit.parent && unit.level !== 'article' && WORDS[unit.parent.level] ? fullName(unit.parent, style) : unit.scope;
  return isOnlyParagraph(unit) ? above : above + unitName(unit, style);
}

/** Of an article, or of 附則 without articles. */
export function isOnlyParagraph({level, scope, parent}: Unit): boolean {
  const isCounted = parent?.level === 'article' || (parent?.level === 'division' && scope === '附則');
  return level === 'paragraph' && isCounted && parent!.children.filter((one) => one.level === 'paragraph').length === 1;
}
