import {escapeXml} from '../escapeXml';

/** A word of the index. */
export interface IndexTerm {
  readonly word: string;
  /** In hiragana: the order of the index. */
  readonly reading: string;
}

/** Pages that one word may list: more lead nowhere. */
const MOST_PAGES = 15;

export interface TermMarker {
  /** Words as HTML in, the same with the terms in places that can be led to out. */
  readonly mark: (html: string) => string;
  /** Ids of the places of each word, in the order of the text. */
  readonly places: ReadonlyMap<string, readonly string[]>;
}

/** Marks every occurrence of the words; where one word holds another, the longer one counts. */
export function createTermMarker(terms: readonly IndexTerm[]): TermMarker {
  const words = terms.map(({word}) => escapeXml(word)).sort((one, other) => other.length - one.length);
  const places = new Map<string, string[]>(words.map((word) => [word, []]));
  const pattern = new RegExp(words.join('|'), 'g');
  let count = 0;
  const mark = (html: string): string => (words.length === 0 ? html : html.replace(pattern, (word) => {
    count += 1;
    places.get(word)?.push(`x${count}`);
    return `<span id="x${count}">${word}</span>`;
  }));
  return {mark, places};
}

/**
 * 索引: the words by reading, each with its pages. `pages` is empty while the pages are unknown: then every place is linked, so that the
 * PDF tells where it lies; the index stands at the end and moves nothing.
 */
export function indexHtml(terms: readonly IndexTerm[], {places, pages}: {readonly places: TermMarker['places']; readonly pages: ReadonlyMap<string, number>}): string {
  const collator = new Intl.Collator('ja');
  const sorted = [...terms].filter(({word}) => (places.get(escapeXml(word)) ?? []).length > 0).sort((one, other) => collator.compare(one.reading, other.reading));
  const lines = sorted.map(({word, reading}) => {
    const links = linksOf(places.get(escapeXml(word)) ?? [], pages);
    const shown = links.slice(0, pages.size === 0 ? undefined : MOST_PAGES);
    const rest = links.length > shown.length ? '、ほか' : '';
    return `<div><dt>${escapeXml(word)}<small>（${escapeXml(reading)}）</small></dt><dd>${shown.join('、')}${rest}</dd></div>`;
  });
  return `<section class="page"><h2 id="index">索引</h2><p>数字はページです。</p><dl class="index">${lines.join('\n')}</dl></section>`;
}

/** One link for each page. */
function linksOf(ids: readonly string[], pages: ReadonlyMap<string, number>): readonly string[] {
  if (pages.size === 0) return ids.map((id) => `<a href="#${id}">0</a>`);
  const firsts = new Map<number, string>();
  for (const id of ids) {
    const page = pages.get(id);
    if (page !== undefined && !firsts.has(page)) firsts.set(page, id);
  }
  return [...firsts].map(([page, id]) => `<a href="#${id}">${page}</a>`);
}
