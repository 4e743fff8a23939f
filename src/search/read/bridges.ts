import {foldKana} from '../text/normalise';
import {crossParticles, toBridge, toUnits} from '../text/units';
import type {FoundChunk} from './combine';
import type {Leaves} from './leaves';

/** Two pieces of a question joined by the same particles in a text (手引きの作成): so much is added when all are. */
const BRIDGE_BONUS = 1.2;

/** Bridges mostly lie in leaves that the question loads anyway; up to so many leaves it may load more for them. */
const ROOM = 5;

/** Raises sections in which pieces of a word of the question stand beside each other as they do in the question. */
export function raiseBridged(leaves: Leaves, found: readonly FoundChunk[], words: readonly string[]): void {
  words.forEach((word, place) => {
    const own = found.filter(({chunk}) => chunk.word === place);
    const bridges = [...new Set(bridgesOf(word, new Set(own.map(({chunk}) => chunk.text[0]))))];
    if (own.length < 2 || bridges.length === 0) return;
    const counts = new Map<number, number>();
    for (const term of bridges) leaves.postingWithin(ROOM, term)?.ids.forEach((section) => counts.set(section, (counts.get(section) ?? 0) + 1));
    for (const [section, count] of counts) raise(own, section, 1 + BRIDGE_BONUS * count / bridges.length);
  });
}

function raise(found: readonly FoundChunk[], section: number, factor: number): void {
  const own = found.filter(({matches}) => matches.scores.has(section));
  if (own.length < 2) return;
  for (const {matches} of own) matches.scores.set(section, (matches.scores.get(section) ?? 0) * factor);
}

/** Only to where a piece begins: its leaf is here already. */
function bridgesOf(word: string, beginnings: ReadonlySet<string>): string[] {
  const units = toUnits(foldKana(word));
  return units.flatMap((unit, place) => {
    const next = crossParticles(units, place);
    return next > 0 && beginnings.has(units[next].text[0]) ? [toBridge(unit, units[next])] : [];
  });
}
