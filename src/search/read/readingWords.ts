import type {Spelling} from '../indexing/spellings';
import type {Leaves} from './leaves';

/** What joins words in a sentence of kana, and ends of verbs. */
const JOINT = /^(ー|の|と|を|は|が|に|で|も|へ|や|か|な|する|した|して|たい|から|まで|より|など|とは|ための|について|における|による|および|または|れる|られる|ない|です|ます|ますか|ですか)$/;
const MAX_JOINT = 4, MAX_WORD = 16, MIN_WORD = 2;

interface Cut {
  /** Letters of the sentence that no word covers: joints cost little, fewer and longer words least. */
  readonly cost: number;
  readonly words: readonly string[];
}

/**
 * Cuts a sentence of kana without spaces (いたくのてつづき) into readings that the texts know.
 * In: a reading key. Out: the readings, in order; [] when it cannot be cut into two or more. Not final while leaves are missing.
 */
export function cutReading(leaves: Leaves, key: string): readonly string[] {
  const best: (Cut | undefined)[] = [{cost: 0, words: []}];
  const keep = (end: number, cut: Cut): void => {
    if ((best[end]?.cost ?? Infinity) > cut.cost) best[end] = cut;
  };
  for (let start = 0; start < key.length; start += 1) {
    const before = best[start];
    if (!before) continue;
    for (let length = MIN_WORD; length <= Math.min(MAX_WORD, key.length - start); length += 1) {
      const word = key.slice(start, start + length);
      if (spellingsOf(leaves, word).length > 0) keep(start + length, {cost: before.cost + 1 + 2 / length, words: [...before.words, word]});
    }
    for (let length = 1; start > 0 && length <= MAX_JOINT; length += 1) {
      if (JOINT.test(key.slice(start, start + length))) keep(start + length, {cost: before.cost + 0.5 + 0.3 * length, words: before.words});
    }
  }
  const words = best[key.length]?.words ?? [];
  return words.length > 1 ? words : [];
}

export function spellingsOf(leaves: Leaves, key: string): readonly Spelling[] {
  return leaves.spellings(key).filter(({isSynonym}) => !isSynonym);
}
