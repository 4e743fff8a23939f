import {maskCitations} from '../text/citations';

/** Beyond this many characters a text is judged by its beginning: enough to tell two articles apart. */
const JUDGED_CHARACTERS = 1000;

/** The pairs of neighbouring characters of a text with citations masked, as sorted numbers. */
export type Grams = Int32Array;

export function toGrams(text: string): Grams {
  const masked = maskCitations(text.length > JUDGED_CHARACTERS ? text.slice(0, JUDGED_CHARACTERS) : text);
  const grams = new Int32Array(Math.max(masked.length - 1, Math.min(masked.length, 1)));
  for (let k = 0; k < grams.length; k++) grams[k] = (masked.charCodeAt(k) << 15) ^ (k + 1 < masked.length ? masked.charCodeAt(k + 1) : 0);
  return grams.sort();
}

/** Share of common pairs of characters (Dice), 0 to 1. Two empty texts are alike. */
export function similarity(a: Grams, b: Grams): number {
  if (a.length === 0 && b.length === 0) return 1;
  return (2 * commonCount(a, b)) / (a.length + b.length);
}

/** The highest value `similarity` can reach for texts of these lengths. */
export function similarityLimit(a: Grams, b: Grams): number {
  return (2 * Math.min(a.length, b.length)) / (a.length + b.length || 1);
}

/** Share of the pairs of `part` that also stand in `whole`, 0 to 1. */
export function coverage(part: Grams, whole: Grams): number {
  return part.length === 0 ? 0 : commonCount(part, whole) / part.length;
}

function commonCount(a: Grams, b: Grams): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      common++;
      i++;
      j++;
    } else if (a[i] < b[j]) i++;
    else j++;
  }
  return common;
}
