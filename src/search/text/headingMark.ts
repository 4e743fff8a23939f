import {foldKana, normalise} from './normalise';

/** Three digits in base 46, as `format.ts` packs them. */
const MODULUS = 46 ** 3;

/**
 * In: a heading, or a question. Out: a number that is the same for the same words: marks, what stands in brackets,
 * and hiragana beside other letters are left out (再委託（さいいたく） and 再委託, 見積もり and 見積り).
 */
export function headingMark(text: string): number {
  let mark = 7;
  for (const letter of headingLetters(text)) mark = (mark * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return mark % MODULUS;
}

/** The letters of which a mark is made. */
export function headingLetters(text: string): string {
  const letters = foldKana(normalise(text.replace(/[（(][^（()）]*[)）]/g, '')).text).replace(/[^\p{L}\p{N}]/gu, '');
  const content = letters.replace(/[ぁ-ん]/g, '');
  return content.length >= 2 ? content : letters;
}
