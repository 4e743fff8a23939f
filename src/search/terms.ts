const JAPANESE = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〆';
const WORDS = new RegExp(`[${JAPANESE}]+|\\p{N}+|(?:(?![${JAPANESE}])\\p{L})+`, 'gu');
const STARTS_JAPANESE = new RegExp(`^[${JAPANESE}]`, 'u');

/**
 * Cuts a normalised text into index terms, in order and with repetitions: bigrams of each Japanese run
 * (`協働の` -> 協働, 働の; a run of one letter is its own term), words of Latin letters, and numbers (`r6` -> r, 6).
 */
export function toTerms(normalised: string): string[] {
  return (normalised.match(WORDS) ?? []).flatMap((run) => (STARTS_JAPANESE.test(run) ? toPairs(run) : [run]));
}

/** Is it a lone Japanese letter? Inside longer runs it has no term of its own. */
export function isSingle(term: string): boolean {
  return STARTS_JAPANESE.test(term) && [...term].length === 1;
}

function toPairs(run: string): string[] {
  const letters = [...run];
  if (letters.length === 1) return letters;
  return letters.slice(1).map((letter, index) => letters[index] + letter);
}
