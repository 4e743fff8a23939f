import {textOf, type Hunk} from '../hunks';
import {widen} from './widen';

/** A 見出し alone or behind the number of its article. */
const CAPTION = /^(?:第[^（）\s]*条[^（）\s]*)?(（[^（）]*）)$/;
/** From this share of changed characters on, the whole caption is given anew. */
const MOSTLY = 0.4;

/** No caption has more tokens. */
const LONGEST = 80;

/** A caption of which much changes is replaced with its brackets: 「同条の見出しを「（…）」に改める」. */
export function widenToCaption(hunks: readonly Hunk[]): readonly Hunk[] {
  if (hunks.reduce((sum, {old}) => sum + old.length, 0) > LONGEST) return hunks;
  const oldText = textOf(hunks.flatMap((hunk) => hunk.old));
  const caption = CAPTION.exec(oldText)?.[1];
  if (caption === undefined) return hunks;
  const gone = hunks.filter(({isSame}) => !isSame).reduce((sum, {old}) => sum + textOf(old).length, 0);
  return gone >= MOSTLY * (caption.length - 2) ? widen(hunks, [[oldText.length - caption.length, oldText.length]]) : hunks;
}
