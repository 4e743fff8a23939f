import {longestIncreasing} from '../../compare/longestIncreasing';
import type {Links} from '../../citations/links';
import type {Unit} from '../../citations/units';

/** A unit that stands in both texts. */
export interface UnitPair {
  readonly oldUnit: Unit;
  readonly newUnit: Unit;
}

/**
 * Units that stay among their siblings, in order. One that jumped over others is left out: an amendment
 * removes it and adds it again, for a moved unit never jumps over one that stays (K3).
 */
export function ascendingPairs(oldUnits: readonly Unit[], newUnits: readonly Unit[], links: Links): readonly UnitPair[] {
  const places = new Map(newUnits.map((unit, index) => [unit, index]));
  const pairs = oldUnits.flatMap((oldUnit, index) => {
    const newUnit = links.newOf(oldUnit);
    const place = newUnit && places.get(newUnit);
    return place === undefined ? [] : [[index, place] as const];
  });
  return longestIncreasing(pairs).map(([index, place]) => ({oldUnit: oldUnits[index], newUnit: newUnits[place]}));
}
