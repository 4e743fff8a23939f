import type {Token} from '../../../text/tokens';
import {joinHunks, textOf, type Hunk} from '../hunks';

/** A quotation grows by at most this many tokens; then its place has to be told otherwise (「ただし書中」). */
const MOST_TOKENS = 4;

/**
 * All occurrences of a quoted phrase in the provision change together; where only some may change,
 * the quotation takes in the words after it until it is unique (K10): 「、」 becomes 「、その」.
 */
export function lengthenUntilUnique(hunks: readonly Hunk[]): readonly Hunk[] {
  const keptText = hunks.map(({isSame, old}) => (isSame ? textOf(old) : CHANGED)).join('');
  const lengthened: Hunk[] = [];
  let borrowed = 0;
  hunks.forEach((hunk, k) => {
    const rest = hunk.isSame ? {...hunk, old: hunk.old.slice(borrowed), new: hunk.new.slice(borrowed)} : hunk;
    borrowed = hunk.isSame || hunk.old.length === 0 ? 0 : tokensToBorrow(hunk, {keptText, next: hunks[k + 1]});
    const extra = borrowed > 0 ? hunks[k + 1].old.slice(0, borrowed) : [];
    lengthened.push(borrowed > 0 ? {...rest, old: [...rest.old, ...extra], new: [...rest.new, ...extra]} : rest);
  });
  return joinHunks(lengthened);
}

/** Stands for changed phrases, whose words are quoted elsewhere. */
const CHANGED = '\u0000';

interface Surroundings {
  /** The old text without its changed phrases. */
  readonly keptText: string;
  readonly next: Hunk | undefined;
}

/** How many of the following shared tokens make the phrase unique; 0 when it is unique already or cannot become so. */
function tokensToBorrow(hunk: Hunk, {keptText, next}: Surroundings): number {
  const following: readonly Token[] = next?.isSame ? next.old.slice(0, MOST_TOKENS) : [];
  const phrase = textOf(hunk.old);
  if (!keptText.includes(phrase)) return 0;
  const stop = following.findIndex(({kind}) => kind === 'stop');
  const most = stop < 0 ? following.length : stop;
  const counts = Array.from({length: most}, (_, k) => k + 1);
  return counts.find((count) => !keptText.includes(phrase + textOf(following.slice(0, count)))) ?? 0;
}
