import {diffText} from '../../compare';

/** One change inside a text: `start`..`end` of the old text becomes `text`. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What differs between two texts, in the phrases that the comparison table underlines. Ascending. */
export function textHunks(oldText: string, newText: string): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let at = 0, open: Hunk | undefined;
  for (const [sign, text] of diffText(oldText, newText)) {
    if (sign === '=') {
      if (open) hunks.push(open);
      open = undefined;
      at += text.length;
    } else if (sign === '-') {
      open = {start: open?.start ?? at, end: at + text.length, text: open?.text ?? ''};
      at += text.length;
    } else open = {start: open?.start ?? at, end: at, text: (open?.text ?? '') + text};
  }
  return open ? [...hunks, open] : hunks;
}

/** Share of both texts that stays, 0 to 1. */
export function keptShare(oldText: string, newText: string, hunks: readonly Hunk[]): number {
  const kept = oldText.length - hunks.reduce((sum, {start, end}) => sum + end - start, 0);
  return (2 * kept) / Math.max(oldText.length + newText.length, 1);
}
