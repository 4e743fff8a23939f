import {raiseBridged} from './bridges';
import {findCiting, type Citing} from './citing';
import {combine, type FoundChunk, type RankedPage} from './combine';
import type {Leaves} from './leaves';
import {matchChunk, type How} from './matchChunk';
import {isSentence, toChunks, toWords, type Chunk} from './question';
import {raiseWholeHeadings} from './wholeHeadings';
import {verify} from './verify';

/** What an index answers. */
export interface IndexAnswer {
  /** Pages, best first. */
  readonly pages: readonly RankedPage[];
  /** The question is an article of a law: what cites it, law by law. */
  readonly citing: readonly Citing[];
  /** How each piece of the question was found. */
  /** Some leaf was left out. */
  readonly isCut: boolean;
  readonly pieces: readonly {readonly text: string; readonly how: How; readonly forms: readonly string[]}[];
}

/** More rounds would mean that leaves forget faster than a question is asked. */
const MAX_ROUNDS = 12;

/** With two scripts, the list of indexes and a text, ten requests. */
const QUICK_LEAVES = 6;

/** In: an index and what the reader typed. Out: its answer, after loading the leaves that it takes, a few rounds of them. */
export async function searchIndex(leaves: Leaves, input: string, isQuick = false): Promise<IndexAnswer> {
  const own = leaves.forQuestion(isQuick ? QUICK_LEAVES : undefined);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const answer = answerNow(own, input);
    if (!own.isWaiting) return answer;
    await own.loadMissing();
  }
  throw new Error('検索のデータがそろいませんでした。ことばを短くして、もう一度お試しください。');
}

/** Long pieces say most, so that they have the room for leaves first. */
function matchAll(leaves: Leaves, chunks: readonly Chunk[]): readonly FoundChunk[] {
  const longestFirst = [...chunks].sort((one, other) => other.text.length - one.text.length);
  const found = new Map(longestFirst.map((chunk): [Chunk, FoundChunk] => [chunk, {chunk, ...matchChunk(leaves, chunk, chunks.length === 1)}]));
  return chunks.flatMap((chunk) => found.get(chunk) ?? []);
}

/** The answer from what is loaded; final when the leaves are not waiting afterwards. */
export function answerNow(leaves: Leaves, input: string): IndexAnswer {
  const words = toWords(input);
  const chunks = toChunks(words, (plain) => leaves.spellings(plain).length > 0);
  const found = matchAll(leaves, chunks);
  const citing = findCiting(leaves, words);
  if (leaves.isWaiting) return {pages: [], pieces: [], citing: [], isCut: false};
  const own = found.filter(({chunk, matches}) => !(chunk.isOptional && matches.isEmpty));
  if (own.length > 1) raiseBridged(leaves, own, words);
  const combined = combine(leaves, own, {wordCount: words.length, isSentence: isSentence(words, chunks)});
  const ranked = raiseWholeHeadings(leaves, combined, [input, ...(own.length === 1 ? own[0].matches.forms : []), ...(words.length === 1 ? leaves.headingsFor(words[0]) : [])]);
  const pages = leaves.isWaiting ? ranked : verify(leaves, ranked, words);
  return {pages, citing, isCut: leaves.isCut, pieces: own.map(({chunk, how, matches}) => ({text: chunk.plain, how, forms: [...matches.forms]}))};
}
