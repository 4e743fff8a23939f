import {textOf, type Hunk} from '../hunks';
import {widen} from './widen';

/** Title of an act that says what it is about; it begins behind a mark, a bracket or 「は」. */
const TITLE = /[^、。（）「」は\s]{1,80}(?:に関する|を定める)[一-龠]{0,6}(?:法律|条例|規則|政令|省令|府令|要綱|規程)(?:施行(?:令|規則))?/g;

/** The title of an act is a proper noun and is quoted whole, however little of it changes (K9). */
export function widenToTitle(hunks: readonly Hunk[]): readonly Hunk[] {
  const oldText = textOf(hunks.flatMap((hunk) => hunk.old));
  return widen(hunks, [...oldText.matchAll(TITLE)].map((found) => [found.index, found.index + found[0].length]));
}
