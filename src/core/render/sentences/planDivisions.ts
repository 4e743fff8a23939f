import type {Links} from '../../citations/links';
import type {Unit} from '../../citations/units';
import {divisionAddress} from './divisionAddress';
import type {Instruction} from './instructions';

/** Chapters of which nothing has a counterpart: they are added or removed with all that stands in them (K14). */
export function wholeDivisions({oldOutline, newOutline, newOf, oldOf}: Links): ReadonlySet<Unit> {
  const isAlone = (other: (unit: Unit) => Unit | undefined) => function alone(unit: Unit): boolean {
    return !other(unit) && (unit.level !== 'division' || unit.children.every(alone));
  };
  const chapters = (units: readonly Unit[]) => units.filter((unit) => unit.level === 'division' && unit.children.length > 0);
  return new Set([...chapters(oldOutline.units).filter(isAlone(newOf)), ...chapters(newOutline.units).filter(isAlone(oldOf))]);
}

/** Chapters that come or go while articles in them stay: only their names are put in or taken out. */
export function looseDivisions(links: Links): ReadonlySet<Unit> {
  const {oldOutline, newOutline, newOf, oldOf} = links;
  return new Set([...loose(oldOutline.units, newOf, links), ...loose(newOutline.units, oldOf, links)]);
}

/** 「第三章の章名を削る」 */
export function planRemovedDivisionNames(links: Links): readonly Instruction[] {
  return loose(links.oldOutline.units, links.newOf, links)
    .map((unit) => ({kind: 'remove', at: divisionAddress(unit), part: '見出し'}));
}

/** 「第十条の前に次の章名を付する」, said when the articles have their new numbers. */
export function planAddedDivisionNames(links: Links): readonly Instruction[] {
  return loose(links.newOutline.units, links.oldOf, links).flatMap((unit) => {
    const first = firstArticle(unit);
    return first ? [{kind: 'add' as const, at: [{unit: links.oldOf(first) ?? first, number: first.number}], where: 'before' as const, units: [{...unit, body: [], children: []}]}] : [];
  });
}

function loose(units: readonly Unit[], other: (unit: Unit) => Unit | undefined, links: Links): readonly Unit[] {
  const whole = wholeDivisions(links);
  return units.filter((unit) => unit.level === 'division' && unit.scope === '' && !other(unit) && !whole.has(unit));
}

function firstArticle(unit: Unit): Unit | undefined {
  if (unit.level === 'article') return unit;
  for (const child of unit.children) {
    const found = firstArticle(child);
    if (found) return found;
  }
  return undefined;
}
