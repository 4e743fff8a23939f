import type {Links} from '../../citations/links';
import type {Unit} from '../../citations/units';
import type {UnitPair} from './ascendingPairs';
import {divisionAddress} from './divisionAddress';
import type {Address, AddedPlace, Instruction} from './instructions';
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

interface Neighbours {
  readonly after: Unit | undefined;
  readonly before: Unit | undefined;
}

class SiblingPlan {
  private readonly placeOfNew: ReadonlyMap<Unit, number>;
  /** Units that have been moved, if they move. */
  private readonly done = new Set<Unit>();

  constructor(private readonly siblings: Siblings, private readonly pairs: SiblingPairs, private readonly links: Links) {
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
    this.done.add(unit);
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
    return this.additions(newUnits.slice(start, end), {after, before: newUnits[end]});
  }

  /** Those that open the chapter of the unit behind them are put in front of it, by themselves. */
  private additions(units: readonly Unit[], {after, before}: Neighbours): readonly Instruction[] {
    const isOpening = (unit: Unit) => after !== undefined && before !== undefined && unit.parent === before.parent && unit.parent !== after.parent && unit.parent?.level === 'division';
    const closing = units.filter((unit) => !isOpening(unit)), opening = units.filter(isOpening);
    return [
      ...(closing.length > 0 ? [{kind: 'add' as const, ...this.place(closing, {after, before}), units: closing}] : []),
      ...(opening.length > 0 ? [{kind: 'add' as const, ...this.place(opening, {after: undefined, before}), units: opening, division: this.openedDivision(opening)}] : []),
    ];
  }

  private place(units: readonly Unit[], {after, before}: Neighbours): {readonly at: Address; readonly where: AddedPlace} {
    const {above, oldUnits} = this.siblings;
    if (oldUnits.length === 0) return {at: above, where: 'first'};
    if (above.length > 0 && !before) return {at: above, where: 'into'};
    const division = after && this.closedDivision(after, units);
    if (division) return {at: divisionAddress(division, this.links.newOf), where: 'into'};
    const neighbour = after ?? before;
    if (!neighbour) return {at: above, where: 'into'};
    return {at: [...above, {unit: this.identity(neighbour), number: this.numberNow(neighbour)}], where: after ? 'after' : 'before'};
  }

  /** The chapter, if the new articles come behind its last one and belong to it: 「第二章に次の一条を加える」. */
  private closedDivision(after: Unit, units: readonly Unit[]): Unit | undefined {
    const last = this.identity(after), division = last.parent;
    if (division?.level !== 'division' || division.scope !== '' || units[0].level !== 'article' || units.some((unit) => unit.parent !== after.parent)) return undefined;
    return division.children.filter((unit) => unit.level === 'article').at(-1) === last ? division : undefined;
  }

  /** What is behind moves up only later; all others have their new numbers when something is put beside them. */
  private numberNow(newUnit: Unit): string {
    const oldUnit = this.pairs.oldOf.get(newUnit);
    const isAhead = oldUnit !== undefined && isLater(oldUnit.number, newUnit.number);
    return isAhead && !this.done.has(oldUnit) ? oldUnit.number : newUnit.number;
  }

  /** A chapter that is there already; of one that is still to be named nothing can be said. */
  private openedDivision([{parent}]: readonly Unit[]): Address | undefined {
    const division = parent && this.links.oldOf(parent);
    return division && divisionAddress(division, this.links.newOf);
  }

  /** One unit has one identity, however its number changes: that of the old text, if it stood there. */
  private identity(newUnit: Unit): Unit {
    return this.pairs.oldOf.get(newUnit) ?? newUnit;
  }

  private address(unit: Unit): Address {
    return [...this.siblings.above, {unit, number: unit.number}];
  }
}
