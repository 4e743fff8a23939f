import {toReadingKey} from '../text/normalise';
import type {IndexedPage, Knowledge} from './buildIndex';
import {toFieldTexts} from './fieldTexts';
import {Lexicon, type SeenReadings} from './lexicon';
import {listedWords} from './nearWords';

/** The words of all pages. */
export interface GatheredWords {
  readonly readings: SeenReadings;
  /** What near misses are looked for in, with the number of its pages. */
  readonly listed: ReadonlyMap<string, number>;
}

/** In: pages and what dictionaries know. Out: their words. */
export function gatherWords(pages: readonly IndexedPage[], {analyse, dictionary}: Knowledge): GatheredWords {
  const lexicon = new Lexicon(), counts = new Map<string, number>();
  const isKnown = (word: string): boolean => dictionary.nouns.get(toReadingKey(word))?.includes(word) ?? false;
  pages.forEach((page, number) => {
    const listed = new Set<string>();
    page.sections.forEach((_, place) => {
      const texts = toFieldTexts(page, place);
      for (const heading of texts.slice(0, 2)) if (heading !== '' && !heading.includes('\n')) lexicon.addHeading(number, analyse(heading));
      for (const text of texts) for (const word of listedWords(text, isKnown)) listed.add(word);
      for (const line of texts.join('\n').split('\n')) if (line !== '') lexicon.add(number, analyse(line));
    });
    for (const word of listed) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  return {readings: lexicon.readings, listed: counts};
}
