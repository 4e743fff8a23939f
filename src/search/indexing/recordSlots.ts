import {foldKana} from '../text/normalise';
import type {IndexedPage, Knowledge} from './buildIndex';
import {citedArticles} from './citedArticles';
import {linesOf, toFieldTexts} from './fieldTexts';
import type {GatheredWords} from './gatherWords';
import {toSlots} from './slots';
import {addTerms, type RecordTerms} from './terms';
import {wholeWords} from './wholeWords';

/** In: pages and their words. Out: the slot of each term, section by section. */
export function toRecordSlots(pages: readonly IndexedPage[], {readings}: GatheredWords, {analyse}: Knowledge): Map<string, number>[] {
  const words = wholeWords([...linesOf(pages), ...[...readings.values()].flatMap((seen) => [...seen.keys()])].map(foldKana));
  const lengths = pages.flatMap(({sections}) => sections.map(({text}) => text.length));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1;
  return pages.flatMap((page) => {
    const cited = citedArticles(page.sections);
    return page.sections.map((section, place) => {
      const terms: RecordTerms = new Map();
      toFieldTexts(page, place).forEach((text, level) => addTerms(terms, {text, level: level as 0 | 1 | 2}, {analyse, words}));
      for (const term of cited[place]) terms.set(term, {count: 1, startsWord: true, endsWord: true, level: 2});
      return toSlots(terms, section.text.length / average);
    });
  });
}
