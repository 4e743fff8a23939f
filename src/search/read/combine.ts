import type {Leaves} from './leaves';
import type {ChunkMatches} from './matchChunk';
import type {Chunk} from './question';

export interface FoundChunk extends ChunkMatches {
  readonly chunk: Chunk;
}

/** A page and its best section. */
export interface RankedPage {
  readonly page: number;
  readonly score: number;
  /** How many words of the question it holds. */
  readonly words: number;
  /** Sections, best first. */
  readonly sections: readonly {readonly section: number; readonly score: number}[];
}

/** A title says what a page is about, but a section that says it is nearer. */
const TITLE_SHARE = 0.8;
/** Share of the whole page beside its best section; and of everything else on it that matches. */
const PAGE_SHARE = 0.45, MENTION_SHARE = 0.3;
/** What a question is about weighs more than what it asks of it. */
const TOPIC_WEIGHT = 1.6;

interface Weighed {
  readonly found: readonly FoundChunk[];
  readonly rarities: readonly number[];
  readonly totalRarity: number;
  readonly coverPower: number;
}

/** In: what was found for each piece. Out: pages, best first; those that hold more words of the question before the others. */
export function combine(leaves: Leaves, found: readonly FoundChunk[], {wordCount, isSentence}: {readonly wordCount: number; readonly isSentence: boolean}): RankedPage[] {
  const rarities = found.map((one) => rarityOf(leaves, one));
  const weighed = {found, rarities, totalRarity: rarities.reduce((sum, rarity) => sum + rarity, 0), coverPower: isSentence ? 1 : 2};
  const pages = new Map<number, Set<number>>();
  for (const {matches} of found) {
    for (const section of matches.scores.keys()) {
      const page = leaves.pageOf[section];
      const known = pages.get(page);
      if (known) known.add(section);
      else pages.set(page, new Set([section]));
    }
  }
  return [...pages].map(([page, sections]) => rankPage(page, [...sections], {weighed, wordCount})).sort(byRank);
}

export function byRank(one: RankedPage, other: RankedPage): number {
  return other.words - one.words || other.score - one.score || one.page - other.page;
}

function rarityOf({start, pageOf}: Leaves, {matches, chunk}: FoundChunk): number {
  const pages = new Set<number>();
  for (const section of matches.scores.keys()) pages.add(pageOf[section]);
  return (Math.log(1 + start.pages.length / (pages.size || start.pages.length / 2)) + 0.05) * (chunk.isTopic ? TOPIC_WEIGHT : 1);
}

function rankPage(page: number, sections: readonly number[], {weighed, wordCount}: {readonly weighed: Weighed; readonly wordCount: number}): RankedPage {
  const {found, rarities} = weighed;
  const ranked = sections.map((section) => ({section, score: scoreSection(page, section, weighed)})).sort((one, other) => other.score - one.score || one.section - other.section);
  const best = found.map(({matches}) => sections.reduce((most, section) => Math.max(most, matches.scores.get(section) ?? 0), 0));
  const mentions = found.reduce((sum, {matches}, place) => {
    const all = sections.reduce((total, section) => total + (matches.scores.get(section) ?? 0), 0);
    return sum + (best[place] > 0 ? rarities[place] * Math.log1p(Math.max(0, all - best[place])) : 0);
  }, 0);
  const words = wordCount > 1 ? new Set(found.filter((_, place) => best[place] > 0).map(({chunk}) => chunk.word)).size : 0;
  if (found.length === 1) return {page, words, sections: ranked, score: ranked[0].score + MENTION_SHARE * mentions};
  const {score: whole, cover} = weigh(best, weighed);
  return {page, words, sections: ranked, score: (1 - PAGE_SHARE) * ranked[0].score + PAGE_SHARE * whole + MENTION_SHARE * 0.5 * mentions * cover};
}

function scoreSection(page: number, section: number, weighed: Weighed): number {
  return weigh(weighed.found.map(({matches}) => Math.max(matches.scores.get(section) ?? 0, TITLE_SHARE * (matches.titles.get(page) ?? 0))), weighed).score;
}

/** Scores of the pieces, rare ones counting more, lowered by what is not covered. */
function weigh(scores: readonly number[], {rarities, totalRarity, coverPower}: Weighed): {readonly score: number; readonly cover: number} {
  let sum = 0, covered = 0;
  scores.forEach((score, place) => {
    if (score <= 0) return;
    sum += rarities[place] * score;
    covered += rarities[place];
  });
  const cover = (covered / totalRarity) ** coverPower;
  return {score: sum * cover, cover};
}
