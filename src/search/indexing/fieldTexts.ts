import {normalise} from '../text/normalise';
import type {IndexedPage} from './buildIndex';

/** Normalised texts of a section's fields by level: the page's title (with its first section), own heading, headings above and body. */
export function toFieldTexts({title, sections}: IndexedPage, place: number): readonly [string, string, string] {
  const {headings, text} = sections[place];
  const above = headings.slice(0, -1);
  return [place === 0 ? fold(title) : '', fold(headings.at(-1) ?? ''), fold([...above, text].join('\n'))];
}

/** Every line that `buildIndex` will ask the analyser for. */
export function linesOf(pages: readonly IndexedPage[]): ReadonlySet<string> {
  const texts = pages.flatMap((page) => page.sections.flatMap((_, place) => toFieldTexts(page, place)));
  return new Set(texts.flatMap((text) => text.split('\n')).filter((line) => line !== ''));
}

function fold(text: string): string {
  return normalise(text).text;
}
