import type {Token} from '../../../text/tokens';
import {joinHunks, type Hunk} from '../hunks';
import {depth} from './balanceBrackets';

/**
 * A phrase that only comes in or only goes out may stand in several places: 「A{、B}、C」 or 「A、{B、}C」.
 * It goes where an official would quote it: a comma goes with the phrase after it (K9).
 */
export function slideToPhrase(hunks: readonly Hunk[]): readonly Hunk[] {
  return joinHunks(hunks.reduce<readonly Hunk[]>((done, hunk, k) => {
    const before = done[done.length - 1];
    const after = hunks[k + 1];
    // `hunk` may have been put in its place together with the changed one before it.
    if (hunk.isSame && k > 0 && done.length > 0 && isPure(hunks[k - 1])) return done;
    if (!isPure(hunk)) return [...done, hunk];
    const phrase = hunk.old.length > 0 ? hunk.old : hunk.new;
    const [left, right] = [tokensOf(before), tokensOf(after)];
    // A phrase slides by less than its own length; what lies beyond stays where it is.
    const [far, near] = [left.slice(0, -phrase.length), left.slice(-phrase.length)];
    const place = bestPlace({before: near, phrase, after: right.slice(0, phrase.length)});
    const kept = before?.isSame ? done.slice(0, -1) : done;
    return [...kept, shared([...far, ...place.before]), changed(place.phrase, hunk), shared([...place.after, ...right.slice(phrase.length)])];
  }, []));
}

function isPure({isSame, old, new: newer}: Hunk): boolean {
  return !isSame && (old.length === 0) !== (newer.length === 0);
}

function tokensOf(hunk: Hunk | undefined): readonly Token[] {
  return hunk?.isSame ? hunk.old : [];
}

function shared(tokens: readonly Token[]): Hunk {
  return {isSame: true, old: tokens, new: tokens};
}

function changed(phrase: readonly Token[], {old}: Hunk): Hunk {
  return {isSame: false, old: old.length > 0 ? phrase : [], new: old.length > 0 ? [] : phrase};
}

interface Place {
  readonly before: readonly Token[];
  readonly phrase: readonly Token[];
  readonly after: readonly Token[];
}

function bestPlace(place: Place): Place {
  const places = [place, ...slides(place, moveLeft), ...slides(place, moveRight)];
  const values = places.map(quality);
  return places[values.indexOf(Math.max(...values))];
}

function slides(from: Place, move: (place: Place) => Place | undefined): readonly Place[] {
  const places: Place[] = [];
  for (let next = move(from); next && places.length < from.phrase.length; next = move(next)) places.push(next);
  return places;
}

function moveLeft({before, phrase, after}: Place): Place | undefined {
  const token = before[before.length - 1];
  if (!token || token.text !== phrase[phrase.length - 1].text) return undefined;
  return {before: before.slice(0, -1), phrase: [token, ...phrase.slice(0, -1)], after: [token, ...after]};
}

function moveRight({before, phrase, after}: Place): Place | undefined {
  const [token] = after;
  if (!token || token.text !== phrase[0].text) return undefined;
  return {before: [...before, token], phrase: [...phrase.slice(1), token], after: after.slice(1)};
}

/** Behind the topic a comma belongs to what stands there: 「市長は、{あらかじめ、}関係者の」. */
const PARTICLE = /^[をはがのにとでもへ]$/;

/** How well a phrase can be quoted where it stands; ties go to the place found first. */
function quality({before, phrase}: Place): number {
  const [first, last] = [phrase[0], phrase[phrase.length - 1]];
  const previous = before[before.length - 1];
  let value = depth(phrase) === 0 && !closesFirst(phrase) ? 4 : 0;
  if (first.kind === 'connective') value += 2;
  if (first.kind === 'comma') value += previous && PARTICLE.test(previous.text) ? -2 : 2;
  if (first.text === '（' && last.text === '）') value += 2;
  if ((!previous || previous.kind === 'stop') && last.kind === 'stop') value += 4;
  if (!previous && last.kind === 'comma') value += 3;
  if (last.kind === 'comma') value -= 1;
  if (first.kind === 'kana' && PARTICLE.test(first.text)) value -= 0.5;
  return value;
}

function closesFirst(tokens: readonly Token[]): boolean {
  let sum = 0;
  return tokens.some((token) => (sum += depth([token])) < 0);
}
