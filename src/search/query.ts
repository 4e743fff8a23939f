import {isCurrent, type OpenPart, type RecordTexts, type SearchSource} from './part';
import type {SearchRecord} from './records';
import {scoreOf} from './score';
import {parseQuery, type Query} from './words';

export interface SearchResult {
  readonly source: SearchSource;
  readonly record: SearchRecord;
  readonly texts: RecordTexts;
  readonly score: number;
}

export interface SearchGroup {
  readonly guide: string;
  readonly guideTitle: string;
  /** Current edition first, then by score. */
  readonly results: readonly SearchResult[];
}

export interface SearchAnswer {
  readonly query: Query;
  /** Number of results in all groups. */
  readonly count: number;
  /** One per guide, the best answer's guide first. */
  readonly groups: readonly SearchGroup[];
}

/**
 * Records that hold all words of the question. In: open parts in the order of the list, and what the reader typed.
 * Out: results grouped by guide; ties keep the order of the texts, so the same question has the same answer.
 */
export function search(parts: readonly OpenPart[], input: string): SearchAnswer {
  const query = parseQuery(input);
  const results = parts.flatMap((part) => searchPart(part, query));
  return {query, count: results.length, groups: toGroups(results)};
}

function searchPart(part: OpenPart, query: Query): SearchResult[] {
  return findAll(part, query).map((id) => {
    const record = part.records[id];
    const texts = part.textsOf(id);
    return {source: part.source, record, texts, score: scoreOf({kind: record.kind, texts}, query)};
  }).filter((result) => result.score > 0);
}

/** Numbers of the records that FlexSearch names for every word, in the order of the text. */
function findAll(part: OpenPart, {words}: Query): number[] {
  const found = words.map((word) => new Set(part.index.find(word)));
  const [first = new Set<number>(), ...others] = found;
  return [...first].filter((id) => others.every((ids) => ids.has(id))).sort((one, other) => one - other);
}

function toGroups(results: readonly SearchResult[]): SearchGroup[] {
  const byGuide = new Map<string, SearchResult[]>();
  for (const result of [...results].sort(byRank)) {
    byGuide.set(result.source.guide, [...(byGuide.get(result.source.guide) ?? []), result]);
  }
  return [...byGuide].map(([guide, own]) => ({guide, guideTitle: own[0].source.guideTitle, results: own}));
}

/** Sort is stable: equal results stay in the order of parts and texts. */
function byRank(one: SearchResult, other: SearchResult): number {
  return Number(isCurrent(other.source)) - Number(isCurrent(one.source)) || other.score - one.score;
}
