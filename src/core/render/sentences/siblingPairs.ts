import type {Links} from '../../citations/links';
import type {Unit} from '../../citations/units';
import {ascendingPairs} from './ascendingPairs';

/** What became of the units of one list: they stay (perhaps under another number), give their number to a new text, or go. */
export interface SiblingPairs {
  /** The unit it stayed as. */
  readonly newOf: ReadonlyMap<Unit, Unit>;
  readonly oldOf: ReadonlyMap<Unit, Unit>;
  /** The new text in the place and with the number of a removed unit: written anew (K15). */
  readonly rewritten: ReadonlyMap<Unit, Unit>;
  /** Units of the new list that have to be added. */
  readonly isNew: (unit: Unit) => boolean;
}

export function pairSiblings(oldUnits: readonly Unit[], newUnits: readonly Unit[], links: Links): SiblingPairs {
  const pairs = ascendingPairs(oldUnits, newUnits, links);
  const newOf = new Map(pairs.map(({oldUnit, newUnit}) => [oldUnit, newUnit]));
  const oldOf = new Map(pairs.map(({oldUnit, newUnit}) => [newUnit, oldUnit]));
  const places = new Map(gaps(newUnits, oldOf).map(({unit, place}) => [place, unit]));
  const rewritten = new Map(gaps(oldUnits, newOf).flatMap(({unit, place}) => {
    const other = unit.number === '' ? undefined : places.get(place);
    return other ? [[unit, other] as const] : [];
  }));
  const taken = new Set(rewritten.values());
  return {newOf, oldOf, rewritten, isNew: (unit) => !oldOf.has(unit) && !taken.has(unit)};
}

/** Units without a counterpart, each with its gap (how many that stay stand in front: the same on both sides) and its number. */
function gaps(units: readonly Unit[], pairs: ReadonlyMap<Unit, Unit>): readonly {readonly unit: Unit; readonly place: string}[] {
  let before = 0;
  return units.flatMap((unit) => {
    if (!pairs.has(unit)) return [{unit, place: `${before}/${unit.number}`}];
    before++;
    return [];
  });
}
