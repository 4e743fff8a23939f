import type {Token} from '../../../text/tokens';
import {textOf, type Hunk} from '../hunks';
import {mergeAcross} from './mergeAcross';

/** A shared stretch is dropped when both phrases beside it are at least this many times as long. */
const TIMES = 2;
/** A longer shared stretch (characters) stands for itself. */
const LONGEST = 8;

const LISTED = new Set<Token['kind']>(['citation', 'number', 'lawNumber', 'comma', 'connective']);

/** Two changed phrases with a word or less between them read as one: 「日本語による翻訳文」, not three snippets. */
export function joinNearPhrases(hunks: readonly Hunk[]): readonly Hunk[] {
  return mergeAcross(hunks, ({before, island, after}) => {
    const length = textOf(island.old).length;
    if (length > LONGEST || isListLink(before, island.old, after)) return false;
    return isHollow(island.old) || (size(before) >= TIMES * length && size(after) >= TIMES * length);
  });
}

/** Between two citations or numbers what links them stays: they are quoted one by one. */
function isListLink(before: Hunk, island: readonly Token[], after: Hunk): boolean {
  return [before, after].every((hunk) => [...hunk.old, ...hunk.new].every(({kind}) => LISTED.has(kind)))
    && island.every(({kind}) => kind !== 'word');
}

/** Nothing but one particle or mark. */
function isHollow(tokens: readonly Token[]): boolean {
  return tokens.length === 1 && (tokens[0].kind === 'kana' || tokens[0].kind === 'mark');
}

function size({old, new: newer}: Hunk): number {
  return Math.max(textOf(old).length, textOf(newer).length);
}
