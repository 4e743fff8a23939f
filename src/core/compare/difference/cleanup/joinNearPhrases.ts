import type {Token} from '../../../text/tokens';
import {textOf, type Hunk} from '../hunks';
import {mergeAcross} from './mergeAcross';

/** A shared stretch is dropped when both phrases beside it are at least this many times as long. */
const TIMES = 2;
/** A longer shared stretch (characters) stands for itself. */
const LONGEST = 8;

const LISTED = new Set<Token['kind']>(['citation', 'number', 'comma', 'connective']);

/** Two changed phrases with a word or less between them read as one: 「日本語による翻訳文」, not three snippets. */
export function joinNearPhrases(hunks: readonly Hunk[]): readonly Hunk[] {
  return mergeAcross(hunks, ({before, island, after}) => {
    const length = textOf(island.old).length;
    if (length > LONGEST || isSwap(before) || isSwap(after)) return false;
    return isHollow(island.old) || isTurned(before, island, after) || (size(before) >= TIMES * length && size(after) >= TIMES * length);
  });
}

/** A word was taken from one side of another and put to its other side: 「目指す成果」 becomes 「成果の目標」. */
function isTurned(before: Hunk, {old: island}: Hunk, after: Hunk): boolean {
  const goesThenComes = before.new.length === 0 && after.old.length === 0;
  const comesThenGoes = before.old.length === 0 && after.new.length === 0;
  return (goesThenComes || comesThenGoes) && island.length === 1 && island[0].kind === 'word';
}

/** Citations or numbers that only gave way to others are quoted by themselves (K9). */
function isSwap({old, new: newer}: Hunk): boolean {
  return [old, newer].every((tokens) => tokens.length > 0 && tokens.every(({kind}) => LISTED.has(kind)));
}

/** Nothing but one particle or mark. */
function isHollow(tokens: readonly Token[]): boolean {
  return tokens.length === 1 && (tokens[0].kind === 'kana' || tokens[0].kind === 'mark');
}

function size({old, new: newer}: Hunk): number {
  return Math.max(textOf(old).length, textOf(newer).length);
}
