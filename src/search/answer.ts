import type {Leaves} from './read/leaves';
import type {RankedPage} from './read/combine';
import {searchIndex, type IndexAnswer} from './read/searchIndex';
import {toWords} from './read/question';
import {FOR_DEVELOPERS, isCurrent, KIND_LETTERS, type IndexSource, type SectionKind, type SectionText} from './stored';

export interface SearchResult {
  /** The same for the same section. */
  readonly key: string;
  readonly source: IndexSource;
  readonly kind: SectionKind;
  readonly isPublic: boolean;
  /** Unknown until `loadTexts`. */
  readonly section: () => SectionText | undefined;
  readonly score: number;
  /** Folded spellings that were found, for the marks. */
  readonly forms: readonly string[];
}

export interface SearchGroup {
  /** Of the guide, or `law-0` for what cites a law. */
  readonly guide: string;
  readonly guideTitle: string;
  /** Current edition first, then by score. */
  readonly results: readonly SearchResult[];
}

export interface SearchAnswer {
  /** Number of results in all groups. */
  readonly count: number;
  /** One per guide, the best answer's guide first. */
  readonly groups: readonly SearchGroup[];
  /** Words of the question that were put right (ガイドラン -> ガイドライン), spelt otherwise in meaning, or missing together. */
  readonly notes: readonly AnswerNote[];
  /** A quick answer that left something out. */
  readonly isCut: boolean;
}

export type AnswerNote =
  | {readonly kind: 'near' | 'synonym'; readonly typed: string; readonly forms: readonly string[]}
  | {readonly kind: 'partly'};

/** Few readers look for how this site is made. */
const DEVELOPERS_SHARE = 0.4;
/** A sentence has many half answers; the first ones count. */
const MAX_PAGES = 40;

/** In: open indexes in the order of the list, and what the reader typed. Out: results grouped by guide; the same question has the same answer. */
export async function search(indexes: readonly Leaves[], input: string, isQuick = false): Promise<SearchAnswer> {
  const wordCount = toWords(input).length;
  const answers = await Promise.all(indexes.map(async (leaves) => ({leaves, answer: await searchIndex(leaves, input, isQuick)})));
  const most = Math.max(0, ...answers.flatMap(({answer}) => answer.pages.map(({words}) => words)));
  const citing = toCitingGroups(answers);
  const results = answers.flatMap(({leaves, answer}) => toResults(leaves, answer, most));
  const isPartly = wordCount > 1 && results.length > 0 && most < wordCount;
  const sections = new Set([...results, ...citing.flatMap((group) => group.results)].map(({key}) => key));
  return {isCut: answers.some(({answer}) => answer.isCut), count: sections.size, groups: [...citing, ...toGroups(results)], notes: [...toNotes(answers.map(({answer}) => answer)), ...(isPartly ? [{kind: 'partly' as const}] : [])]};
}

function toResults(leaves: Leaves, {pages, pieces}: IndexAnswer, most: number): SearchResult[] {
  const forms = [...new Set(pieces.flatMap((piece) => piece.forms))];
  const best = pages.filter(({words}) => words === most).slice(0, MAX_PAGES);
  return best.flatMap((page) => sectionsOf(page, pieces.length).map(({section, score}): SearchResult => ({
    ...factsOf(leaves, section),
    score: score * (leaves.start.sources[leaves.start.pages[page.page][0]].guide === FOR_DEVELOPERS ? DEVELOPERS_SHARE : 1),
    forms,
  })));
}

/** 「地方自治法第234条を引いている条項」, before the guides. */
function toCitingGroups(answers: readonly {readonly leaves: Leaves; readonly answer: IndexAnswer}[]): SearchGroup[] {
  const byArticle = new Map<string, SearchResult[]>();
  for (const {leaves, answer: {citing}} of answers) {
    for (const {article, sections} of citing) {
      const forms = [article.replace(/^.*?(?=第\d)/, '').slice(1)];
      byArticle.set(article, [...byArticle.get(article) ?? [], ...sections.map((section): SearchResult => ({...factsOf(leaves, section), score: 0, forms}))]);
    }
  }
  return [...byArticle].map(([article, results], place) => ({guide: `law-${place}`, guideTitle: `${article}を引いている条項`, results: results.sort((one, other) => byRank(one, other) || KIND_ORDER[one.kind] - KIND_ORDER[other.kind])}));
}

/** A clause says what a note only proves. */
const KIND_ORDER: Readonly<Record<SectionKind, number>> = {clause: 0, page: 0, entry: 1, notes: 2, change: 3};
const KINDS = new Map((Object.entries(KIND_LETTERS) as [SectionKind, string][]).map(([kind, letter]) => [letter, kind]));

function factsOf(leaves: Leaves, section: number): Omit<SearchResult, 'score' | 'forms'> {
  const {start, pageOf} = leaves, [source, , isPublic] = start.pages[pageOf[section]];
  return {
    key: `${start.sources[source].guide} ${start.sources[source].edition ?? ''} ${section}`,
    source: start.sources[source],
    isPublic: isPublic === 1,
    kind: KINDS.get(start.kinds[section]) ?? 'clause',
    section: () => leaves.text(section),
  };
}

/** The page's best section bears its score; the others come after it by their share. Of a page that answers in parts, only the best one. */
function sectionsOf({sections, score}: RankedPage, pieceCount: number): {section: number; score: number}[] {
  const [first] = sections;
  const good = sections.filter((one) => one === first || (one.score > 0 && (pieceCount === 1 || one.score >= first.score / 3)));
  return good.map((one) => ({section: one.section, score: score * one.score / (first.score || 1)}));
}

function toGroups(results: readonly SearchResult[]): SearchGroup[] {
  const byGuide = new Map<string, SearchResult[]>();
  for (const result of [...results].sort(byRank)) {
    const own = byGuide.get(result.source.guide);
    if (own) own.push(result);
    else byGuide.set(result.source.guide, [result]);
  }
  return [...byGuide].map(([guide, own]) => ({guide, guideTitle: own[0].source.guideTitle, results: own}));
}

/** Sort is stable: equal results stay in the order of indexes and texts. */
function byRank(one: SearchResult, other: SearchResult): number {
  return Number(isCurrent(other.source)) - Number(isCurrent(one.source)) || other.score - one.score;
}

function toNotes(answers: readonly IndexAnswer[]): AnswerNote[] {
  const pieces = answers[0]?.pieces ?? [];
  return pieces.flatMap(({text, how, forms}): AnswerNote[] => (how === 'near' || how === 'synonym' ? [{kind: how, typed: text, forms}] : []));
}

/** Fetches the texts of results that are about to be shown, together. */
export async function loadTexts(indexes: readonly Leaves[], results: readonly SearchResult[]): Promise<void> {
  for (const result of results) result.section();
  await Promise.all(indexes.filter((leaves) => leaves.isWaiting).map((leaves) => leaves.loadMissing()));
}
