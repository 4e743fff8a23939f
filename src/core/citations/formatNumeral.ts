import {NUMERAL} from '../text/numerals';

/** How a text writes numbers: 二十三 / ２３ / 23 / one digit ３, more 23 (change-tracking.md K17). */
export type DigitStyle = 'kanji' | 'fullWidth' | 'oneFullWidth' | 'halfWidth';

const KANJI = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 23 -> `二十三`, `２３` or `23`. For 1 to 9999. */
export function formatNumeral(value: number, style: DigitStyle): string {
  if (style === 'kanji') return kanjiNumeral(value);
  const half = String(value);
  if (style === 'halfWidth' || (style === 'oneFullWidth' && half.length > 1)) return half;
  return half.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function kanjiNumeral(value: number): string {
  return [[1000, '千'], [100, '百'], [10, '十'], [1, '']].reduce((out, [unit, name]) => {
    const digit = Math.floor(value / Number(unit)) % 10;
    if (digit === 0) return out;
    return out + (digit === 1 && unit !== 1 ? '' : KANJI[digit]) + name;
  }, '');
}

/** The style most of the numbered labels follow; kanji when a text has none. */
export function findDigitStyle(labels: readonly string[]): DigitStyle {
  const numerals = labels.map((label) => new RegExp(NUMERAL).exec(label)?.[0] ?? '').filter((numeral) => numeral !== '');
  const has = (pattern: RegExp) => numerals.some((numeral) => pattern.test(numeral));
  if (has(/[〇一二三四五六七八九十百千]/) || numerals.length === 0) return 'kanji';
  const one = has(/^[０-９]$/), many = has(/[０-９]{2}/);
  if (many || (one && !has(/^\d{2}/))) return many ? 'fullWidth' : 'oneFullWidth';
  return one ? 'oneFullWidth' : 'halfWidth';
}
