import type {Links} from '../../citations/links';
import type {Unit} from '../../citations/units';
import {Additions} from './additions';
import type {UnitPair} from './ascendingPairs';
import type {Address, Instruction} from './instructions';
import {isLater} from './isLater';
import {pairSiblings, type SiblingPairs} from './siblingPairs';

/** Units of one level under one parent, before and after. */
export interface Siblings {
  readonly above: Address;
  readonly oldUnits: readonly Unit[];
  readonly newUnits: readonly Unit[];
  /** Words first, move second (K4): what changes inside a unit that stays. */
  readonly planInside: (pair: UnitPair, at: Address) => readonly Instruction[];
}

/**
 * Order of work on units with numbers: front to back (K2), but where later units make room, they move first,
 * from the back (K3); then what is new goes into the gap. A unit that gives its number to a new text is rewritten (K15).
 */
export function planSiblings(siblings: Siblings, links: Links): readonly Instruction[] {
  return new SiblingPlan(siblings, pairSiblings(siblings.oldUnits, siblings.newUnits, links), links).instructions();
}

class SiblingPlan {
  private readonly placeOfNew: ReadonlyMap<Unit, number>;
  private readonly additions: Additions;

  constructor(private readonly siblings: Siblings, private readonly pairs: SiblingPairs, links: Links) {
    this.additions = new Additions(siblings, pairs, links);
    this.placeOfNew = new Map(siblings.newUnits.map((unit, index) => [unit, index]));
  }

  instructions(): readonly Instruction[] {
    const {oldUnits} = this.siblings;
    const out: Instruction[] = oldUnits.length === 0 || !this.isPushed(oldUnits[0]) ? [...this.addedBehind(undefined)] : [];
    let last: Unit | undefined;
    for (let index = 0; index < oldUnits.length;) {
      const run = this.pushedRun(index);
      if (run.length === 0) out.push(...this.settled(oldUnits[index], oldUnits[index + 1]));
      else out.push(...this.pushed(run), ...this.addedBehind(last));
      index += Math.max(run.length, 1);
      last = this.successor(oldUnits[index - 1]) ?? last;
    }
    return out;
  }

  /** Units from `index` on that move to a later number, with those between and behind them that go and leave room. */
  private pushedRun(index: number): readonly Unit[] {
    const {oldUnits} = this.siblings;
    if (!this.isPushed(oldUnits[index])) return [];
    let end = index;
    while (end < oldUnits.length && (this.isPushed(oldUnits[end]) || this.isGone(oldUnits[end]))) end++;
    return oldUnits.slice(index, end);
  }

  private isGone(unit: Unit): boolean {
    return this.successor(unit) === undefined;
  }

  private isPushed(unit: Unit | undefined): boolean {
    const newUnit = unit && this.pairs.newOf.get(unit);
    return newUnit !== undefined && isLater(newUnit.number, unit!.number);
  }

  private pushed(run: readonly Unit[]): readonly Instruction[] {
    const moved = run.filter((unit) => !this.isGone(unit)).toReversed();
    return [
      ...run.filter((unit) => this.isGone(unit)).map((unit) => ({kind: 'remove' as const, at: this.address(unit), part: '' as const})),
      ...moved.flatMap((unit) => [...this.changed(unit), ...this.addedBehind(this.successor(unit))]),
    ];
  }

  /** A unit that stays in its place. What comes behind it waits until the units there have made room. */
  private settled(unit: Unit, next: Unit | undefined): readonly Instruction[] {
    const anew = this.pairs.rewritten.get(unit), stays = this.pairs.newOf.has(unit);
    if (!anew && !stays) return [{kind: 'remove', at: this.address(unit), part: ''}];
    const own: readonly Instruction[] = anew ? [{kind: 'rewrite', at: this.address(unit), unit: anew}] : this.changed(unit);
    return [...own, ...(this.isPushed(next) ? [] : this.addedBehind(this.successor(unit)))];
  }

  private changed(unit: Unit): readonly Instruction[] {
    const newUnit = this.pairs.newOf.get(unit)!;
    const at = this.address(unit);
    const inside = this.siblings.planInside({oldUnit: unit, newUnit}, at);
    this.additions.markDone(unit);
    return newUnit.number === unit.number ? inside : [...inside, {kind: 'move', at, to: newUnit}];
  }

  private successor(unit: Unit): Unit | undefined {
    return this.pairs.newOf.get(unit) ?? this.pairs.rewritten.get(unit);
  }

  /** New units right behind one of the new text (undefined: in front of all). */
  private addedBehind(after: Unit | undefined): readonly Instruction[] {
    const {newUnits} = this.siblings;
    const start = after ? this.placeOfNew.get(after)! + 1 : 0;
    let end = start;
    while (end < newUnits.length && this.pairs.isNew(newUnits[end])) end++;
    if (end === start) return [];
    return this.additions.plan(newUnits.slice(start, end), {after, before: newUnits[end]});
  }

  private address(unit: Unit): Address {
    return [...this.siblings.above, {unit, number: unit.number}];
  }
}
