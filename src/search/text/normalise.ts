import {findNumber} from '../../core/text/numerals';
import {toPresentForm} from './oldKanji';
import {replaceTracked, type TrackedText} from './tracked';

const DIGIT = '[〇一二三四五六七八九十百千]';
/** 第十五条, 十五条, 条の二, 令和六年, 三十日: only where a number is meant, so that 一人, 第三者 and 三浦 stay words. */
const NUMBER_PLACE = [
  `(?<=第)${DIGIT}+(?=[条條項号號章節款編回版次期部の]|$)`,
  `${DIGIT}+(?=[条條項号號章節款])`,
  `(?<=[条條]の)${DIGIT}+`,
  `(?<=令和|平成|昭和|大正|明治)${DIGIT}+(?=年)`,
  `(?<!第)${DIGIT}{2,}(?=年|月|日|人|円|回|件|歳|万|時間|週|箇月|か月|分の)`,
].join('|');
/** A voiced mark belongs to the kana before it: ｶﾞ is one piece, or NFKC could not join it. */
const PIECE = new RegExp(`(?<number>${NUMBER_PLACE})|(?<space>[^\\S\\n]+)|(?<thousands>(?<=[0-9０-９])[,，](?=[0-9０-９]{3}))|[^][\\u3099\\u309a\\uff9e\\uff9f]*`, 'gu');
const DASH_AFTER_KATAKANA = /(?<=[ァ-ヴｦ-ﾟー])[‐‑–—―−－]/gu;
const LATIN = /[a-z0-9]/;

const VU: Readonly<Record<string, string>> = {ヴァ: 'バ', ヴィ: 'ビ', ヴェ: 'ベ', ヴォ: 'ボ', ヴュ: 'ビュ', ヴ: 'ブ'};
/** Spellings that readers and texts mix: 外来語の表記 (内閣告示), terminal long vowels, marks between katakana. */
const RULES: readonly (readonly [RegExp, (match: string) => string])[] = [
  [/ヴ[ァィェォュ]?/g, (match) => VU[match] ?? VU.ヴ],
  [/インタ(?:フェース|フェイス|ーフェイス)/g, () => 'インターフェース'],
  [/ディスプレー(?!ス)/g, () => 'ディスプレイ'],
  [/メーン(?=[ァ-ヴ])/g, () => 'メイン'],
  [/碍/g, () => '害'],
  [/(?<=[0-9])才/g, () => '歳'],
  [/(?<=[0-9])[ヶヵかケ箇](?=[月所国条年])/g, () => 'カ'],
  [/(?<=[ァ-ヴー])[ ・](?=[ァ-ヴ])/g, () => ''],
  [/(?<=[ァ-ヴー]{3})ー(?![ァ-ヴー])/g, () => ''],
];

/**
 * Folds what readers type and what texts write into one spelling: NFKC, half-width kana, lower case, old kanji,
 * kanji numerals of articles and years as digits, digits without commas, dashes and terminal long vowels, spaces between Latin and Japanese.
 * `\n` stays: it parts blocks, and no phrase runs over it.
 */
export function normalise(original: string): TrackedText {
  return RULES.reduce((text, [pattern, toText]) => replaceTracked(text, pattern, toText), foldPieces(original));
}

function foldPieces(original: string): TrackedText {
  const source = original.replace(DASH_AFTER_KATAKANA, 'ー');
  const starts: number[] = [], ends: number[] = [];
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
  if (space !== undefined) return spaceBetween(space, around);
  if (thousands !== undefined) return '';
  return toPresentForm(match[0].normalize('NFKC').toLowerCase());
}

/** `NPO 法人` and `NPO法人` are the same; after a number, a wide space parts the number from its text. */
function spaceBetween(space: string, {before, after}: {readonly before: string; readonly after: string}): string {
  if (space.includes('\u3000')) return ' ';
  return LATIN.test(before) === LATIN.test(after.normalize('NFKC').toLowerCase()) ? ' ' : '';
}

const SMALL = 'ァィゥェォャュョッヮ', LARGE = 'アイウエオヤユヨツワ';

/** In: a normalised text. Out: small katakana as large ones, unit for unit: ウェブ and ウエブ are one term. */
export function foldKana(normalised: string): string {
  return normalised.replace(/[ァィゥェォャュョッヮ]/g, (kana) => LARGE[SMALL.indexOf(kana)]);
}

const SMALL_HIRA = 'ぁぃぅぇぉゃゅょっ', LARGE_HIRA = 'あいうえおやゆよつ';

/** In: a reading in either kana. Out: the key under which the lexicon keeps it: hiragana, small kana large, づ as ず, を as お. */
export function toReadingKey(reading: string): string {
  return reading.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[ぁぃぅぇぉゃゅょっ]/g, (kana) => LARGE_HIRA[SMALL_HIRA.indexOf(kana)])
    .replace(/づ/g, 'ず').replace(/ぢ/g, 'じ').replace(/を/g, 'お').replace(/ー$/, '');
}
