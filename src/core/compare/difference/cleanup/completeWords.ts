import type {Token} from '../../../text/tokens';
import {joinHunks, type Hunk} from '../hunks';

/** What makes a duty, a power or a rule of a verb. */
const PREDICATE = /^(?:こと|もの)/;
const PARTICLE = /^[をはがにでとのもへや]$/;
const VERB_ENDING = /^[しすさせ]/;

/**
 * A quotation does not cut a word (K9): 「閲覧{し、又は謄写}する」 is quoted from 「閲覧」 to 「する」,
 * and a replaced 「建替え等」 with its 「等」.
 */
export function completeWords(hunks: readonly Hunk[]): readonly Hunk[] {
  const complete = [...hunks];
  for (let k = 0; k < complete.length; k++) {
    if (complete[k].isSame) continue;
    while (beginsInKana(complete[k], complete[k - 1])) takeBefore(complete, k);
    if (continuesVerb(complete[k], complete[k - 1])) takeVerb(complete, k);
    const isInVerb = beginsInVerb(complete[k], complete[k - 1]);
    if (isInVerb) takeBefore(complete, k);
    if (endsInWord(complete[k], {next: complete[k + 1]?.old[0], isInVerb})) takeAfter(complete, k);
  }
  return joinHunks(complete);
}

/** Only the ending of a verb in kana changed: 「な{る}」 is quoted as 「なる」. */
function beginsInKana({old, new: newer}: Hunk, before: Hunk | undefined): boolean {
  const previous = lastOf(before?.old);
  if (!before?.isSame || previous?.kind !== 'kana' || PARTICLE.test(previous.text)) return false;
  return [old, newer].every((tokens) => tokens.length > 0 && tokens[0].kind === 'kana' && !PARTICLE.test(tokens[0].text));
}

/** An ending comes in right behind the noun of a verb. */
function beginsInVerb({old, new: newer}: Hunk, before: Hunk | undefined): boolean {
  const [first] = old.length > 0 ? old : newer;
  return lastOf(before?.old)?.kind === 'word' && VERB_ENDING.test(first.text) && (old.length === 0 || newer.length === 0);
}

/** 「提出する{ことができる}」 is quoted with its verb: 「提出する」 becomes 「提出することができる」. */
function continuesVerb({old, new: newer}: Hunk, before: Hunk | undefined): boolean {
  const previous = lastOf(before?.old);
  const isVerb = previous !== undefined && (previous.text === 'する' || (previous.kind === 'word' && /[うくぐすつぬぶむる]$/.test(previous.text)));
  return isVerb && [old, newer].every((tokens) => tokens.length === 0 || PREDICATE.test(tokens[0].text));
}

function endsInWord({old, new: newer}: Hunk, {next, isInVerb}: {readonly next: Token | undefined; readonly isInVerb: boolean}): boolean {
  const [oldLast, newLast] = [lastOf(old), lastOf(newer)];
  if (!next || oldLast?.kind !== 'word' || newLast?.kind !== 'word') return false;
  return next.text === '等' || ((isInVerb || old.length > 1) && next.kind !== 'word' && VERB_ENDING.test(next.text));
}

function lastOf(tokens: readonly Token[] | undefined): Token | undefined {
  return tokens?.[tokens.length - 1];
}

/** Of 「交付する」 both parts, when the rest only comes in or only goes out; an inflected verb is one word. */
function takeVerb(hunks: Hunk[], k: number): void {
  const isPure = hunks[k].old.length === 0 || hunks[k].new.length === 0;
  const isNounVerb = lastOf(hunks[k - 1].old)?.text === 'する' && hunks[k - 1].old[hunks[k - 1].old.length - 2]?.kind === 'word';
  takeBefore(hunks, k);
  if (isPure && isNounVerb) takeBefore(hunks, k);
}

function takeBefore(hunks: Hunk[], k: number): void {
  const token = lastOf(hunks[k - 1].old);
  if (!token) return;
  hunks[k - 1] = shared(hunks[k - 1].old.slice(0, -1));
  hunks[k] = {isSame: false, old: [token, ...hunks[k].old], new: [token, ...hunks[k].new]};
}

function takeAfter(hunks: Hunk[], k: number): void {
  const [token, ...others] = hunks[k + 1].old;
  hunks[k] = {isSame: false, old: [...hunks[k].old, token], new: [...hunks[k].new, token]};
  hunks[k + 1] = shared(others);
}

function shared(tokens: readonly Token[]): Hunk {
  return {isSame: true, old: tokens, new: tokens};
}
