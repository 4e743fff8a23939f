import {loadTexts, search, type AnswerNote, type SearchAnswer, type SearchResult} from './answer';
import type {Asked} from './asked';
import {filterAnswer, toFilters, type Filter} from './facets';
import {toPassage, type Passage} from './passage';
import type {Leaves} from './read/leaves';
import {toWords} from './read/question';
import type {IndexSource} from './stored';

export interface SearchRequest {
  readonly asked: Asked;
  /** So many results of each guide are shown. */
  readonly most: number;
  /** Of so many guides; all when undefined. */
  readonly mostGuides?: number;
  /** Sooner, with fewer files: its order may still change a little. */
  readonly isQuick?: boolean;
  /** Guides of which all are shown. */
  readonly wholeGuides: readonly string[];
}

export interface ShownResult extends Passage {
  /** Page and anchor, from the site's root: `/handbook/what/#what-definition`. */
  readonly address: string;
  readonly source: IndexSource;
}

export interface ShownGroup {
  readonly guide: string;
  readonly guideTitle: string;
  /** Of all results, shown or not. */
  readonly count: number;
  readonly results: readonly ShownResult[];
}

export type ShownNote =
  | {readonly kind: 'near' | 'synonym'; readonly typed: string; readonly found: string}
  | {readonly kind: 'partly'};

/** An answer as it goes to the screen: plain values, so that it can come from a worker. */
export interface ShownAnswer {
  readonly asked: Asked;
  readonly count: number;
  readonly groups: readonly ShownGroup[];
  readonly notes: readonly ShownNote[];
  /** What can narrow the results. */
  readonly filters: readonly Filter[];
  /** The words of the question. */
  readonly words: readonly string[];
}

/** In: open indexes and what is asked. Out: the results to be shown, with their passages; only their texts are loaded. */
export async function toShownAnswer(indexes: readonly Leaves[], request: SearchRequest, hasChanges = false): Promise<ShownAnswer> {
  const {asked} = request;
  const {whole, answer} = await searchFor(indexes, request);
  const chosen = answer.groups.slice(0, request.mostGuides).map((group) => ({...group, count: group.results.length, results: request.wholeGuides.includes(group.guide) ? group.results : group.results.slice(0, request.most)}));
  await loadTexts(indexes, chosen.flatMap(({results}) => results));
  const groups = chosen.map((group): ShownGroup => ({...group, results: group.results.flatMap(toShownResult)}));
  return {asked, count: answer.count, groups, notes: toShownNotes(answer, groups), filters: toFilters(whole, {asked, hasChanges}), words: toWords(asked.input)};
}

/** A quick answer that found nothing within its room is no answer; what it says of the question may be wrong. */
async function searchFor(indexes: readonly Leaves[], {asked, isQuick}: Pick<SearchRequest, 'asked' | 'isQuick'>): Promise<{readonly whole: SearchAnswer; readonly answer: SearchAnswer}> {
  const whole = await search(indexes, asked.input, isQuick);
  const answer = filterAnswer(whole, asked);
  if (whole.isCut && answer.count === 0) return searchFor(indexes, {asked, isQuick: false});
  return {whole, answer: whole.isCut ? {...answer, notes: []} : answer};
}

function toShownResult(result: SearchResult): ShownResult[] {
  const section = result.section();
  return section ? [{...toPassage(section, result.forms), address: section.address, source: result.source}] : [];
}

function toShownNotes({notes, groups: [best]}: SearchAnswer, groups: readonly ShownGroup[]): ShownNote[] {
  const section = best?.results[0]?.section();
  const spelledAs = (forms: readonly string[]): string => {
    const passage = section && groups.length > 0 ? toPassage(section, forms) : undefined;
    return [...passage?.heading ?? [], ...passage?.excerpt ?? []].find(({isMarked}) => isMarked)?.text ?? forms[0] ?? '';
  };
  return notes.map((note: AnswerNote): ShownNote => (note.kind === 'partly' ? note : {kind: note.kind, typed: note.typed, found: spelledAs(note.forms)}));
}
