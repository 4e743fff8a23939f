import type {Links} from '../../citations/links';
import type {Unit} from '../../citations/units';
import {divisionAddress} from './divisionAddress';
import type {Address, AddedPlace, Instruction} from './instructions';
import {isLater} from './isLater';
import type {Siblings} from './planSiblings';
import type {SiblingPairs} from './siblingPairs';

/** Units of the new text between which new ones come. */
export interface Neighbours {
  readonly after: Unit | undefined;
  readonly before: Unit | undefined;
}

/** Says where new units go (K14), in the numbers of the moment (K12). */
export class Additions {
  /** Old units whose words and moves are already said. */
  private readonly done = new Set<Unit>();

  constructor(private readonly siblings: Siblings, private readonly pairs: SiblingPairs, private readonly links: Links) {}

  markDone(oldUnit: Unit): void {
    this.done.add(oldUnit);
  }

  /** Those that open the chapter of the unit behind them are put in front of it, by themselves. */
  plan(units: readonly Unit[], {after, before}: Neighbours): readonly Instruction[] {
    const opening = units.filter((unit) => opensChapter(unit, {after, before}));
    const closing = units.filter((unit) => !opening.includes(unit));
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

  /** A chapter that is there already; of one that is still to be named nothing can be said. */
  private openedDivision([{parent}]: readonly Unit[]): Address | undefined {
    const division = parent && this.links.oldOf(parent);
    return division && divisionAddress(division, this.links.newOf);
  }

  /** What is behind moves up only later; all others have their new numbers when something is put beside them. */
  private numberNow(newUnit: Unit): string {
    const oldUnit = this.pairs.oldOf.get(newUnit);
    const movesUpLater = oldUnit !== undefined && isLater(oldUnit.number, newUnit.number) && !this.done.has(oldUnit);
    return movesUpLater ? oldUnit.number : newUnit.number;
  }

  /** One unit has one identity, however its number changes: that of the old text, if it stood there. */
  private identity(newUnit: Unit): Unit {
    return this.pairs.oldOf.get(newUnit) ?? newUnit;
  }
}

function opensChapter({parent}: Unit, {after, before}: Neighbours): boolean {
  return parent?.level === 'division' && after !== undefined && parent === before?.parent && parent !== after.parent;
}
