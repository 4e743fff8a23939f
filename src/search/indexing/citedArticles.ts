import {readLawCitations} from '../../core/citations/lawCitations';
import type {StoredSection} from '../stored';
import {toCitationTerm} from '../text/articles';

/** In: the sections of a page. Out: for each, the terms of the articles of laws that it cites; a page is read as one text, since 同法 and 施行令 look back. */
export function citedArticles(sections: readonly StoredSection[]): readonly ReadonlySet<string>[] {
  const terms = sections.map(() => new Set<string>());
  const starts: number[] = [];
  let text = '';
  for (const section of sections) {
    starts.push(text.length);
    text += `${section.headings.at(-1) ?? ''}\n${section.text}\n`;
  }
  for (const {law, article, start} of readLawCitations(text)) {
    if (law !== '' && article !== '') terms[starts.findLastIndex((first) => first <= start)]?.add(toCitationTerm({law, article}));
  }
  return terms;
}
