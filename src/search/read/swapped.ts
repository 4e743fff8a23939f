import {foldKana, normalise} from '../text/normalise';

/** Longer words with two letters exchanged are found by their near misses. */
const MAX_LENGTH = 4, MAX_LATIN = 10;

/** In: a normalised word that is not found. Out: the words with two neighbours exchanged (七第項 -> 第7項, 託委 -> 委託), folded; [] for a long one. */
export function swapNeighbours(plain: string): readonly string[] {
  if (plain.length > (/^[a-z]+$/.test(plain) ? MAX_LATIN : MAX_LENGTH)) return [];
  return swaps(plain).map((word) => foldKana(normalise(word).text));
}

/** In: a reading. Out: it with two neighbours exchanged, in each place. */
export function swaps(word: string): readonly string[] {
  const letters = [...word];
  const made = letters.slice(1).map((letter, place) => [...letters.slice(0, place), letter, letters[place], ...letters.slice(place + 2)].join(''));
  return [...new Set(made)].filter((other) => other !== word);
}
