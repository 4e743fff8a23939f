import type {Hunk} from '../hunks';
import {attachToNextWord} from './attachToNextWord';
import {balanceBrackets} from './balanceBrackets';
import {closeBrackets} from './closeBrackets';
import {completeWords} from './completeWords';
import {joinCitationLists} from './joinCitationLists';
import {joinListChanges, joinRanges} from './joinListChanges';
import {joinNearPhrases} from './joinNearPhrases';
import {lengthenUntilUnique} from './lengthenUntilUnique';
import {slideToPhrase} from './slideToPhrase';
import {widenToCaption} from './widenToCaption';
import {widenToTitle} from './widenToTitle';

/** From differing tokens to phrases that an official would quote (K8-K10). Each step keeps both texts as they are. */
const STEPS: readonly ((hunks: readonly Hunk[]) => readonly Hunk[])[] = [
  joinCitationLists, balanceBrackets, slideToPhrase, joinListChanges, joinRanges, joinNearPhrases, slideToPhrase,
  closeBrackets, completeWords, attachToNextWord, widenToTitle, widenToCaption, lengthenUntilUnique,
];

export function cleanUp(hunks: readonly Hunk[]): readonly Hunk[] {
  return STEPS.reduce((current, step) => step(current), hunks);
}
