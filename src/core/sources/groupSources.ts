import {lawsIn} from './laws';
import {NO_DATE, type NamedSource} from './parseNote';

/** A place that rests on a source. */
export interface SourceUse {
  /** e.g. `協働の手引き（令和7年度版）` */
  readonly text: string;
  readonly page: string;
  readonly heading: string;
  readonly address: string;
}

/** One paper or page, however the notes call it, with all that rests on it. */
export interface GroupedSource {
  readonly kind: 'law' | 'city' | 'other';
  readonly title: string;
  readonly url: string;
  /** All dates that notes give it; an address may have been seen in several states. */
  readonly dates: readonly string[];
  readonly uses: readonly SourceUse[];
}

/** Copies of many laws under one address: there the law is the source, not the address. */
const COLLECTION = /^https:\/\/github\.com\/[\w-]+\/[\w-]+\/?$/;
const CITY = /^https?:\/\/(?:www\.)?city\.kamakura\.kanagawa\.jp\//;
/** The city's own papers, also where only a copy was seen. */
const CITY_TITLE = /^(?:鎌倉市(?!役所|市民活動)|広報かまくら|市の資料|重点施策)/;

/** Joins what is the same source. In: sources with one use each; out: laws, the city's own papers and pages, others; each by title. */
export function groupSources(cited: readonly {readonly source: NamedSource; readonly use: SourceUse}[]): readonly GroupedSource[] {
  const groups = new Map<string, {source: NamedSource; use: SourceUse}[]>();
  for (const one of cited) {
    const key = keyOf(one.source);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map(toGroup).sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.title.localeCompare(b.title, 'ja') || (a.url < b.url ? -1 : 1));
}

const KINDS: readonly GroupedSource['kind'][] = ['law', 'city', 'other'];

function lawOf({title, url}: NamedSource): string | undefined {
  if (url !== '' && !COLLECTION.test(url)) return undefined;
  return lawsIn(title)[0] ?? (/(?:法律|法施行令|[一-龠]法)$/.test(title) ? title : undefined);
}

/** A paper without an address is known by the name in its brackets: 市の資料「…」 and 鎌倉市「…」 are one. */
function keyOf(source: NamedSource): string {
  const law = lawOf(source);
  if (law) return law;
  return source.url === '' || COLLECTION.test(source.url) ? /「([^」]+)」/.exec(source.title)?.[1] ?? source.title : readable(source.url);
}

/** One page has many spellings: http or https, %E9%8E%8C or 鎌. */
function readable(url: string): string {
  try {
    return decodeURI(url).replace(/^http:/, 'https:');
  } catch {
    return url;
  }
}

function toGroup(cited: readonly {readonly source: NamedSource; readonly use: SourceUse}[]): GroupedSource {
  const [{source: first}] = cited;
  const law = lawOf(first);
  const title = law ?? mostFrequent(cited.map(({source}) => source.title));
  const dates = [...new Set(cited.map(({source}) => withoutRemark(source.date)))].sort();
  const known = dates.filter((date) => date !== NO_DATE && date !== '日付の表示なし' && !dates.some((other) => other !== date && other.startsWith(date)));
  const isCity = CITY.test(first.url) || CITY_TITLE.test(title);
  return {
    kind: law ? 'law' : isCity ? 'city' : 'other',
    title, url: cited.find(({source}) => source.url !== '')?.source.url ?? '',
    dates: known.length > 0 ? known : [NO_DATE],
    uses: [...new Map(cited.map(({use}) => [`${use.address}\n${use.heading}`, use])).values()],
  };
}

/** `2025-05-28（写しの時点）` says the same day as `2025-05-28`. */
function withoutRemark(date: string): string {
  return date.replace(/（.*$/, '').trim() || date;
}

function mostFrequent(titles: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0][0];
}
