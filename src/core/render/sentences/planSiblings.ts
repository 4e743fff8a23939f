import type {Address, Instruction} from './instructions';
import type {Links} from '../../citations/links';
import {ascendingPairs, type UnitPair} from './ascendingPairs';
import type {Unit} from '../../citations/units';

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
  const pairs = ascendingPairs(siblings.oldUnits, siblings.newUnits, links);
  const plan = new SiblingPlan(siblings, pairs);
  return plan.instructions();
}

class SiblingPlan {
  private readonly pairOfOld: ReadonlyMap<Unit, UnitPair>;
  private readonly pairOfNew: ReadonlyMap<Unit, UnitPair>;
  private readonly rewritten = new Map<Unit, Unit>();

  constructor(private readonly siblings: Siblings, pairs: readonly UnitPair[]) {
    this.pairOfOld = new Map(pairs.map((pair) => [pair.oldUnit, pair]));
    this.pairOfNew = new Map(pairs.map((pair) => [pair.newUnit, pair]));
    this.pairRewritten();
  }

  instructions(): readonly Instruction[] {
    const {oldUnits} = this.siblings;
    const out: Instruction[] = [...(oldUnits.length > 0 && !this.isPushed(oldUnits[0]) ? this.added(undefined) : [])];
    for (let index = 0; index < oldUnits.length;) {
      const run = this.pushedRun(index);
      if (run.length === 0) out.push(...this.settled(oldUnits[index++]));
      else {
        out.push(...run.toReversed().flatMap((unit) => [...this.changed(unit), ...this.added(this.pairOfOld.get(unit)!.newUnit)]));
        out.push(...this.added(this.lastNewBefore(index)));
        index += run.length;
      }
    }
    return oldUnits.length === 0 ? this.added(undefined) : out;
  }

  /** A removed unit and a new one with its number, at the same place, are one unit written anew. */
  private pairRewritten(): void {
    const places = new Map<string, Unit>();
    this.siblings.newUnits.forEach((unit, index, all) => {
      if (!this.pairOfNew.has(unit)) places.set(`${this.pairsBefore(all, index, this.pairOfNew)}/${unit.number}`, unit);
    });
    this.siblings.oldUnits.forEach((unit, index, all) => {
      const other = this.pairOfOld.has(unit) || unit.number === '' ? undefined : places.get(`${this.pairsBefore(all, index, this.pairOfOld)}/${unit.number}`);
      if (other) this.rewritten.set(unit, other);
    });
  }

  /** How many units that stay stand in front: the same on both sides means the same gap. */
  private pairsBefore(units: readonly Unit[], index: number, pairs: ReadonlyMap<Unit, UnitPair>): number {
    return units.slice(0, index).filter((unit) => pairs.has(unit)).length;
  }

  /** Units from `index` on that move to a later number. */
  private pushedRun(index: number): readonly Unit[] {
    const {oldUnits} = this.siblings;
    let end = index;
    while (end < oldUnits.length && this.isPushed(oldUnits[end])) end++;
    return oldUnits.slice(index, end);
  }

  private isPushed(unit: Unit): boolean {
    const pair = this.pairOfOld.get(unit);
    return pair !== undefined && isLater(pair.newUnit.number, unit.number);
  }

  private settled(unit: Unit): readonly Instruction[] {
    const anew = this.rewritten.get(unit);
    if (anew) return [{kind: 'rewrite', at: this.address(unit), unit: anew}, ...this.addedUnlessPushed(unit, anew)];
    const pair = this.pairOfOld.get(unit);
    if (!pair) return [{kind: 'remove', at: this.address(unit), part: ''}];
    return [...this.changed(unit), ...this.addedUnlessPushed(unit, pair.newUnit)];
  }

  /** What comes after a unit waits until the units behind it have made room. */
  private addedUnlessPushed(oldUnit: Unit, newUnit: Unit): readonly Instruction[] {
    const next = this.siblings.oldUnits[this.siblings.oldUnits.indexOf(oldUnit) + 1];
    return next && this.isPushed(next) ? [] : this.added(newUnit);
  }

  private changed(unit: Unit): readonly Instruction[] {
    const pair = this.pairOfOld.get(unit)!;
    const at = this.address(unit);
    const inside = this.siblings.planInside(pair, at);
    if (pair.newUnit.number === unit.number) return inside;
    return [...inside, {kind: 'move', at, to: pair.newUnit}];
  }

  /** New units right behind `after` (undefined: in front of all). */
  private added(after: Unit | undefined): readonly Instruction[] {
    const {newUnits} = this.siblings;
    const start = after ? newUnits.indexOf(after) + 1 : 0;
    let end = start;
    while (end < newUnits.length && this.isNew(newUnits[end])) end++;
    if (end === start) return [];
    return [this.addition(newUnits.slice(start, end), {after, before: newUnits[end]})];
  }

  private isNew(unit: Unit): boolean {
    return !this.pairOfNew.has(unit) && ![...this.rewritten.values()].includes(unit);
  }

  private addition(units: readonly Unit[], {after, before}: {readonly after: Unit | undefined; readonly before: Unit | undefined}): Instruction {
    const {above, oldUnits} = this.siblings;
    const given = {kind: 'add' as const, units};
    const isInner = above.length > 0;
    if (oldUnits.length === 0) return {...given, at: above, where: 'first'};
    if (isInner && !before) return {...given, at: above, where: 'into'};
    const division = after && this.closedDivision(after, units);
    if (division) return {...given, at: [{unit: division, number: division.number}], where: 'into'};
    if (after) return {...given, at: [...above, {unit: this.identity(after), number: after.number}], where: 'after'};
    if (before) return {...given, at: [...above, {unit: this.identity(before), number: before.number}], where: 'before'};
    return {...given, at: above, where: 'into'};
  }

  /** The chapter, if the new articles come behind its last one and belong to it: 「第二章に次の一条を加える」. */
  private closedDivision(after: Unit, units: readonly Unit[]): Unit | undefined {
    const division = this.identity(after).parent;
    if (division?.level !== 'division' || units[0].level !== 'article' || units.some((unit) => unit.parent !== after.parent)) return undefined;
    const articles = division.children.filter((unit) => unit.level === 'article');
    return articles.at(-1) === this.identity(after) && division.scope === '' ? division : undefined;
  }

  /** One unit has one identity, however its number changes: that of the old text, if it stood there. */
  private identity(newUnit: Unit): Unit {
    return this.pairOfNew.get(newUnit)?.oldUnit ?? newUnit;
  }

  private address(unit: Unit): Address {
    return [...this.siblings.above, {unit, number: unit.number}];
  }

  private lastNewBefore(index: number): Unit | undefined {
    for (let at = index - 1; at >= 0; at--) {
      const unit = this.siblings.oldUnits[at];
      const newUnit = this.pairOfOld.get(unit)?.newUnit ?? this.rewritten.get(unit);
      if (newUnit) return newUnit;
    }
    return undefined;
  }
}

/** `5の2` comes after `5` and before `6`; イロハ and アイウ in their own order. */
function isLater(number: string, than: string): boolean {
  const a = number.split('の'), b = than.split('の');
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    if (a[index] === b[index]) continue;
    if (a[index] === undefined || b[index] === undefined) return b[index] === undefined;
    return Number.isNaN(Number(a[index])) ? orderOf(a[index]) > orderOf(b[index]) : Number(a[index]) > Number(b[index]);
  }
  return false;
}

function orderOf(label: string): number {
  const iroha = 'イロハニホヘトチリヌルヲワカヨタレソツネナラム'.indexOf(label);
  return iroha >= 0 ? iroha : label.codePointAt(0) ?? 0;
}
