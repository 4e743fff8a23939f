import type {Clause} from '../model/clause';
import type {ComparisonEntry} from '../model/comparison';
import {textWithoutNumber} from '../text/clauseNumber';
import {comparisonKey} from '../text/normalise';
import {coverage, similarity, toGrams} from './similarity';

/** Share of a clause's wording that must come from the one it was split from, or go into the one it was merged into. */
const COVERED = 0.8;
/** Shorter texts are contained in many others. */
const TELLING_LENGTH = 12;
/** How many entries away the other part may stand. */
const REACH = 3;

/** Notes which added clauses were cut out of a neighbour, and which removed ones went into one. */
export function markSplits(entries: readonly ComparisonEntry[]): readonly ComparisonEntry[] {
  return entries.map((entry, index) => {
    if (entry.kind === 'added') {
      const from = findNeighbour(entries, index, (neighbour) => isPart({part: entry.newClause, whole: neighbour.oldClause, rest: neighbour.newClause}));
      return from === undefined ? entry : {...entry, splitFrom: from};
    }
    if (entry.kind !== 'removed') return entry;
    const into = findNeighbour(entries, index, (neighbour) => isPart({part: entry.oldClause, whole: neighbour.newClause, rest: neighbour.oldClause}));
    return into === undefined ? entry : {...entry, mergedInto: into};
  });
}

/** Index of the nearest changed pair for which the test holds. */
function findNeighbour(entries: readonly ComparisonEntry[], index: number, test: (neighbour: ComparisonEntry) => boolean): number | undefined {
  for (let distance = 1; distance <= REACH; distance++) {
    for (const near of [index - distance, index + distance]) {
      const neighbour = entries[near];
      if (neighbour?.oldClause && neighbour.newClause && neighbour.layer === 'text' && test(neighbour)) return near;
    }
  }
  return undefined;
}

type Place = ComparisonEntry['oldClause'];

/** Whether `part` and `rest` together are more like `whole` than `rest` alone, and `part` comes from it. */
function isPart({part, whole, rest}: {readonly part: Place; readonly whole: Place; readonly rest: Place}): boolean {
  if (!part || !whole || !rest) return false;
  const [partText, wholeText, restText] = [part.clause, whole.clause, rest.clause].map(wording);
  if (partText.length < TELLING_LENGTH || wholeText.length < restText.length) return false;
  const wholeGrams = toGrams(wholeText);
  return coverage(toGrams(partText), wholeGrams) >= COVERED
    && similarity(toGrams(restText + partText), wholeGrams) > similarity(toGrams(restText), wholeGrams);
}

function wording(clause: Clause): string {
  return comparisonKey(textWithoutNumber(clause));
}
