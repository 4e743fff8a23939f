import {toLinks} from '../citations/links';
import type {Comparison} from '../model/comparison';
import {toProvisions} from './provisions';
import {amendByReading} from './readerOfSentences';
import {squeezed} from './squeezed';

export {isProvedByTable} from './byTable';

/**
 * 旧版＋改め文＝新版: amends the old provisions by nothing but the words of the sentences and compares them with the new ones,
 * white space apart. Sentences that cannot be followed prove nothing.
 */
export function isProvedBySentences(comparison: Comparison, sentences: string): boolean {
  const {oldOutline, newOutline} = toLinks(comparison);
  const text = toProvisions(oldOutline.units);
  if (sentences !== '' && !isFollowed(() => amendByReading(text, sentences))) return false;
  return JSON.stringify(squeezed(text)) === JSON.stringify(squeezed(toProvisions(newOutline.units)));
}

/** The reader throws where a person could not tell what is meant. */
function isFollowed(read: () => void): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
