const KANJI_DIGITS = '〇一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000};

/** One number as Japanese legal texts write it, as the source of a regular expression: `二十三`, `23`, `２３`. */
export const NUMERAL = '[〇零一二三四五六七八九十百千0-9０-９]+';

/**
 * Value of a kanji, half-width or full-width numeral up to 9999.
 * `二十三` -> 23, `２３` -> 23, `一〇五` -> 105; undefined when the text is not one numeral.
 */
export function findNumber(numeral: string): number | undefined {
  const half = numeral.normalize('NFKC');
  if (/^\d+$/.test(half)) return Number(half);
  if (!/^[〇零一二三四五六七八九十百千]+$/.test(half)) return undefined;
  return /[十百千]/.test(half) ? unitNumber(half) : positionalNumber(half);
}

function digit(character: string): number {
  return character === '零' ? 0 : KANJI_DIGITS.indexOf(character);
}

function positionalNumber(kanji: string): number {
  return [...kanji].reduce((sum, character) => sum * 10 + digit(character), 0);
}

function unitNumber(kanji: string): number {
  let sum = 0;
  let pending = 0;
  for (const character of kanji) {
    const unit = UNITS[character];
    if (unit === undefined) pending = digit(character);
    else {
      sum += (pending || 1) * unit;
      pending = 0;
    }
  }
  return sum + pending;
}
