import {joinHunks, mergeHunks, textOf, type Hunk} from '../hunks';
import {depth} from './balanceBrackets';

/**
 * A phrase that begins a bracket on both sides runs on to its end, when less of the bracket stays than changes:
 * 「…の複製（以下この条において「閲覧等」という。）」, 「地方税法（昭和二十五年法律第二百二十六号）」.
 */
export function closeBrackets(hunks: readonly Hunk[]): readonly Hunk[] {
  const closed: Hunk[] = [];
  let rest = [...hunks];
  while (rest.length > 0) {
    const [hunk, ...others] = rest;
    const end = leavesOpen(hunk) ? bracketEnd(hunk, others) : undefined;
    closed.push(end ? mergeHunks([hunk, ...end.inside]) : hunk);
    rest = end ? [...end.outside] : others;
  }
  return joinHunks(closed);
}

function leavesOpen(hunk: Hunk): boolean {
  return !hunk.isSame && depth(hunk.old) === 1 && depth(hunk.new) === 1;
}

interface BracketEnd {
  readonly inside: readonly Hunk[];
  readonly outside: readonly Hunk[];
}

/** Splits what follows behind the closing bracket; undefined when more stays than changes or there is no such bracket. */
function bracketEnd(opening: Hunk, following: readonly Hunk[]): BracketEnd | undefined {
  let open = 1;
  let kept = 0;
  for (let k = 0; k < following.length; k++) {
    const hunk = following[k];
    const at = hunk.isSame ? hunk.old.findIndex((token) => (open += depth([token])) === 0) : -1;
    if (at >= 0) {
      const [head, tail] = [hunk.old.slice(0, at + 1), hunk.old.slice(at + 1)];
      kept += textOf(head).length;
      if (kept > textOf(opening.old).length) return undefined;
      const shared = (tokens: Hunk['old']): Hunk => ({isSame: true, old: tokens, new: tokens});
      return {inside: [...following.slice(0, k), shared(head)], outside: [...(tail.length > 0 ? [shared(tail)] : []), ...following.slice(k + 1)]};
    }
    if (!hunk.isSame && (depth(hunk.old) !== 0 || depth(hunk.new) !== 0)) return undefined;
    kept += hunk.isSame ? textOf(hunk.old).length : 0;
  }
  return undefined;
}
