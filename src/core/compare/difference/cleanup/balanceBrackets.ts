import type {Token} from '../../../text/tokens';
import {joinHunks, mergeHunks, type Hunk} from '../hunks';

const OPENING = '（「『(［';
const CLOSING = '）」』)］';

/**
 * A phrase that opens a bracket on one side only runs on to where the bracket closes:
 * 「第四十一条の事件の記録」 becomes 「非電磁的事件記録（第四十一条の事件の記録中…）」 in one piece.
 */
export function balanceBrackets(hunks: readonly Hunk[]): readonly Hunk[] {
  const balanced: Hunk[] = [];
  for (let k = 0; k < hunks.length; k++) {
    const end = hunks[k].isSame || imbalance(hunks[k]) === 0 ? k : closingHunk(hunks, k);
    balanced.push(mergeHunks(hunks.slice(k, end + 1)));
    k = end;
  }
  return joinHunks(balanced);
}

/** The next changed stretch with which the brackets of both sides come out even; the stretch itself when there is none. */
function closingHunk(hunks: readonly Hunk[], from: number): number {
  let sum = imbalance(hunks[from]);
  for (let k = from + 1; k < hunks.length; k++) {
    if (hunks[k].isSame && hunks[k].old.some(({kind}) => kind === 'stop') && depth(hunks[k].old) === 0 && sum < 0) return from;
    sum += hunks[k].isSame ? 0 : imbalance(hunks[k]);
    if (sum === 0) return k;
  }
  return from;
}

/** Brackets left open on the new side more than on the old one. */
function imbalance(hunk: Hunk): number {
  return depth(hunk.new) - depth(hunk.old);
}

export function depth(tokens: readonly Token[]): number {
  return tokens.reduce((sum, {kind, text}) => (kind === 'bracket' ? sum + (OPENING.includes(text) ? 1 : CLOSING.includes(text) ? -1 : 0) : sum), 0);
}
