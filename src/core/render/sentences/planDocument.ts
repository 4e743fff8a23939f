import type {AmendmentProfile} from '../../model/amendment';
import type {Links} from '../../citations/links';
import type {Unit, UnitLevel} from '../../citations/units';
import type {UnitPair} from './ascendingPairs';
import type {Address, Instruction} from './instructions';
import {linksInOrder} from './linksInOrder';
import {planBody} from './planBody';
import {planContents} from './planContents';
import {looseDivisions, planAddedDivisionNames, planRemovedDivisionNames, wholeDivisions} from './planDivisions';
import {planHeading} from './planHeading';
import {planSiblings} from './planSiblings';
import {planArticle, planProvision} from './planUnit';
import {isNote} from './unitText';

/**
 * Everything an amendment does to a text, in the order of K2: 題名, 目次, 章, 条, 附則, 別表, then headings without a law's form.
 * A new chapter comes when the articles behind it have made room (K3).
 */
export function planDocument(allLinks: Links, profile: AmendmentProfile): readonly Instruction[] {
  const links = linksInOrder(allLinks);
  const document = new DocumentPlan(links);
  const divisions = document.plan('division', '');
  return [
    ...document.plan('title', ''),
    ...(profile.contents === 'derived' ? planContents(links) : []),
    ...planRemovedDivisionNames(links),
    ...divisions.filter(({kind}) => kind !== 'add'),
    ...document.plan('article', ''),
    ...divisions.filter(({kind}) => kind === 'add'),
    ...planAddedDivisionNames(links),
    ...document.plan('paragraph', '附則'),
    ...document.plan('article', '附則'),
    ...document.plan('annex', ''),
    ...document.plan('heading', ''),
  ];
}

class DocumentPlan {
  /** Chapters that come or go with all that stands in them, and those that come or go by their names only. */
  private readonly whole: ReadonlySet<Unit>;
  private readonly loose: ReadonlySet<Unit>;

  constructor(private readonly links: Links) {
    this.whole = wholeDivisions(links);
    this.loose = looseDivisions(links);
  }

  /** All units of a level that no unit around them speaks for. */
  plan(level: UnitLevel, scope: string): readonly Instruction[] {
    const isPlanned = (unit: Unit) => unit.level === level && unit.scope === scope && !isNote(unit) && !this.loose.has(unit) && !this.isSpokenFor(unit);
    return this.siblings({above: [], oldUnits: this.links.oldOutline.units.filter(isPlanned), newUnits: this.links.newOutline.units.filter(isPlanned)});
  }

  private siblings(list: {readonly above: Address; readonly oldUnits: readonly Unit[]; readonly newUnits: readonly Unit[]}): readonly Instruction[] {
    return planSiblings({...list, planInside: (pair, at) => this.inside(pair, at)}, this.links);
  }

  private inside(pair: UnitPair, at: Address): readonly Instruction[] {
    const {oldUnit, newUnit} = pair;
    if (oldUnit.level === 'article') return planArticle(pair, at, this.links);
    if (oldUnit.level === 'paragraph') return planProvision(pair, at, this.links);
    const nested = (unit: Unit) => unit.children.filter((child) => child.level === unit.level && !this.loose.has(child));
    const body = planBody(pair, at, this.links);
    if (oldUnit.level === 'annex' && body.some(({kind}) => kind === 'rewriteBody')) return [{kind: 'rewrite', at, unit: newUnit}];
    return [
      ...planHeading(pair, at),
      ...body,
      ...this.siblings({above: at, oldUnits: nested(oldUnit), newUnits: nested(newUnit)}),
    ];
  }

  /** Sections are planned with their chapter, and nothing by itself inside an article or a chapter that comes or goes as a whole. */
  private isSpokenFor(unit: Unit): boolean {
    for (let above = unit.parent; above; above = above.parent) {
      const isSameSort = above.level === unit.level && unit.level !== 'paragraph' && !this.loose.has(above);
      if (this.whole.has(above) || above.level === 'article' || isSameSort) return true;
    }
    return false;
  }
}
