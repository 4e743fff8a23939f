import type {Links} from '../../citations/links';
import type {Unit} from '../../citations/units';
import {ascendingPairs} from './ascendingPairs';
import {divisionWord} from './names';

/**
 * The links of a comparison as an amendment uses them. An article that jumped over others, or over a chapter's name,
 * goes at one place and comes anew at another (K3), so that a chapter around it may come or go as a whole.
 * A chapter that got an unlike name but kept its number and some of its articles is the same chapter.
 */
export function linksInOrder(links: Links): Links {
  const known = withRenamedDivisions(links);
  const pairs = ['', '附則'].flatMap((scope) => ascendingPairs(framework(links.oldOutline.units, scope), framework(links.newOutline.units, scope), known));
  const newOf = new Map(pairs.map(({oldUnit, newUnit}) => [oldUnit, newUnit]));
  const oldOf = new Map(pairs.map(({oldUnit, newUnit}) => [newUnit, oldUnit]));
  return {
    ...links,
    newOf: (unit) => (isFramework(unit) ? newOf.get(unit) : links.newOf(unit)),
    oldOf: (unit) => (isFramework(unit) ? oldOf.get(unit) : links.oldOf(unit)),
  };
}

function framework(units: readonly Unit[], scope: string): readonly Unit[] {
  return units.filter((unit) => isFramework(unit) && unit.scope === scope);
}

function isFramework({level}: Unit): boolean {
  return level === 'article' || level === 'division';
}

function withRenamedDivisions(links: Links): Links {
  const free = links.newOutline.units.filter((unit) => unit.level === 'division' && !links.oldOf(unit));
  const renamed = new Map(links.oldOutline.units.filter((unit) => unit.level === 'division' && !links.newOf(unit)).flatMap((oldUnit) => {
    const around = new Set(articlesIn(oldUnit).flatMap((article) => divisionsAround(links.newOf(article))));
    const newUnit = free.find((unit) => unit.number === oldUnit.number && divisionWord(unit) === divisionWord(oldUnit) && around.has(unit));
    return newUnit ? [[oldUnit, newUnit] as const] : [];
  }));
  return {...links, newOf: (unit) => renamed.get(unit) ?? links.newOf(unit)};
}

function articlesIn(unit: Unit): readonly Unit[] {
  return unit.level === 'article' ? [unit] : unit.children.flatMap(articlesIn);
}

function divisionsAround(unit: Unit | undefined): readonly Unit[] {
  return unit?.parent ? [unit.parent, ...divisionsAround(unit.parent)] : [];
}
