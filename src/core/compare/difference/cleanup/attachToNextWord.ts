import type {Token} from '../../../text/tokens';
import {joinHunks, type Hunk} from '../hunks';

/** Kinds of words that a quotation can end with. */
const WORDS = new Set<Token['kind']>(['word', 'citation', 'number', 'lawNumber']);

/**
 * Words are added behind a word, not behind a comma or a particle, and never at the head of a provision (K8):
 * 「、{当該}事業」 is quoted as 「事業」 becoming 「当該事業」.
 */
export function attachToNextWord(hunks: readonly Hunk[]): readonly Hunk[] {
  const attached = [...hunks];
  for (let k = 0; k < attached.length - 1; k++) {
    const hunk = attached[k];
    const [first, ...others] = attached[k + 1].old;
    if (!isAddition(hunk) || !WORDS.has(first.kind) || !hangsOnNext(hunk.new, attached[k - 1])) continue;
    attached[k] = {isSame: false, old: [first], new: [...hunk.new, first]};
    attached[k + 1] = {isSame: true, old: others, new: others};
  }
  return joinHunks(attached);
}

function isAddition({isSame, old}: Hunk): boolean {
  return !isSame && old.length === 0;
}

function hangsOnNext(added: readonly Token[], before: Hunk | undefined): boolean {
  const [first, last, previous] = [added[0], added[added.length - 1], before?.old[before.old.length - 1]];
  if (!previous || previous.kind === 'space') return true;
  if (first.kind === 'comma' || first.kind === 'connective' || last.kind === 'comma' || last.kind === 'stop') return false;
  return previous.kind === 'comma' || previous.kind === 'connective' || previous.text === '（' || /^[はがをにでとのも]$/.test(previous.text);
}
