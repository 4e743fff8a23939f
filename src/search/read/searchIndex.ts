import {raiseBridged} from './bridges';
import {findCiting, type Citing} from './citing';
import {combine, type FoundChunk, type RankedPage} from './combine';
import type {Leaves} from './leaves';
import {matchChunk, type How} from './matchChunk';
import {isSentence, toChunks, toWords} from './question';
import {raiseWholeHeadings} from './wholeHeadings';
import {verify} from './verify';

/** What an index answers. */
export interface IndexAnswer {
  /** Pages, best first. */
  readonly pages: readonly RankedPage[];
  /** The question is an article of a law: what cites it, law by law. */
  readonly citing: readonly Citing[];
  /** How each piece of the question was found. */
  readonly pieces: readonly {readonly text: string; readonly how: How; readonly forms: readonly string[]}[];
}

/** More rounds would mean that leaves forget faster than a question is asked. */
const MAX_ROUNDS = 12;

/** In: an index and what the reader typed. Out: its answer, after loading the leaves that it takes, a few rounds of them. */
export async function searchIndex(leaves: Leaves, input: string): Promise<IndexAnswer> {
  leaves.forgetOld();
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const answer = answerNow(leaves, input);
    if (!leaves.isWaiting) return answer;
    await leaves.loadMissing();
  }
  throw new Error('検索のデータがそろいませんでした。ことばを短くして、もう一度お試しください。');
}

/** The answer from what is loaded; final when the leaves are not waiting afterwards. */
export function answerNow(leaves: Leaves, input: string): IndexAnswer {
  const words = toWords(input);
  const chunks = toChunks(words, (plain) => leaves.spellings(plain).length > 0);
  const found = chunks.map((chunk): FoundChunk => ({chunk, ...matchChunk(leaves, chunk, chunks.length === 1)}));
  const citing = findCiting(leaves, words);
  if (leaves.isWaiting) return {pages: [], pieces: [], citing: []};
  const own = found.filter(({chunk, matches}) => !(chunk.isOptional && matches.isEmpty));
  if (own.length > 1) raiseBridged(leaves, own, words);
  const combined = combine(leaves, own, {wordCount: words.length, isSentence: isSentence(words, chunks)});
  const ranked = raiseWholeHeadings(leaves, combined, [input, ...(own.length === 1 ? own[0].matches.forms : []), ...(words.length === 1 ? leaves.headingsFor(words[0]) : [])]);
  const pages = leaves.isWaiting ? ranked : verify(leaves, ranked, words);
  return {pages, citing, pieces: own.map(({chunk, how, matches}) => ({text: chunk.plain, how, forms: [...matches.forms]}))};
}
