import {findNumber} from '../core/text/numerals';
import {toPresentForm} from './oldKanji';

/** A text in the one spelling that index and query share, and where each of its UTF-16 units came from. */
export interface NormalisedText {
  readonly text: string;
  /** For each unit of `text`: offsets in the original, half-open. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const KANJI_NUMBER = '[〇一二三四五六七八九十百千]+';
/** 第十五条, 十五条, 条の二, 令和六年, 二〇二四年: only where a number is meant, so that 一人 and 三浦 stay words. */
const NUMBER_PLACE = [
  `(?<=第)${KANJI_NUMBER}`,
  `${KANJI_NUMBER}(?=[条條項号號章節款])`,
  `(?<=[条條]の)${KANJI_NUMBER}`,
  `(?<=令和|平成|昭和|大正|明治)${KANJI_NUMBER}(?=年)`,
  '[〇一二三四五六七八九]{4}(?=年)',
].join('|');
/** A voiced mark belongs to the kana before it: ｶﾞ is one piece, or NFKC could not join it. */
const PIECE = new RegExp(`(?<number>${NUMBER_PLACE})|(?<space>[^\\S\\n]+)|(?<thousands>(?<=[0-9０-９])[,，](?=[0-9０-９]{3}))|[^][\\u3099\\u309a\\uff9e\\uff9f]*`, 'gu');
const DASH_AFTER_KATAKANA = /(?<=[ァ-ヴｦ-ﾟ])[‐‑–—―−－]/gu;
const LATIN = /[a-z0-9]/;

/**
 * Folds what readers type and what texts write into one spelling: NFKC, half-width kana, lower case, old kanji,
 * kanji numerals of articles and years as digits, digits without commas, dashes for long vowels, no white space beside Japanese letters.
 * `\n` stays: it parts blocks, and no phrase runs over it.
 */
export function normalise(original: string): NormalisedText {
  const source = original.replace(DASH_AFTER_KATAKANA, 'ー');
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const match of source.matchAll(PIECE)) {
    const end = match.index + match[0].length;
    const piece = foldPiece(match, {before: text.at(-1) ?? '', after: source[end] ?? ''});
    text += piece;
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(match.index);
      ends.push(end);
    }
  }
  return {text, starts, ends};
}

function foldPiece(match: RegExpMatchArray, around: {readonly before: string; readonly after: string}): string {
  const {number, space, thousands} = match.groups ?? {};
  if (number !== undefined) return String(findNumber(number) ?? number);
  if (space !== undefined) return spaceBetween(around);
  if (thousands !== undefined) return '';
  return toPresentForm(match[0].normalize('NFKC').toLowerCase());
}

/** A space counts only between two Latin words; `NPO 法人` and `NPO法人` are the same. */
function spaceBetween({before, after}: {readonly before: string; readonly after: string}): string {
  const isBetweenWords = LATIN.test(before) && LATIN.test(after.normalize('NFKC').toLowerCase());
  return isBetweenWords ? ' ' : '';
}
