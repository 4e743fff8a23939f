import type {AmendmentProfile} from '../../model/amendment';
import type {UnitPair} from './ascendingPairs';
import {toEdits} from './edits';
import {toLines} from './givenText';
import {textHunks} from './hunks';
import type {Address, Instruction} from './instructions';
import type {Links} from '../../citations/links';
import {planContents} from './planContents';
import {planSiblings} from './planSiblings';
import {planArticle, planBody} from './planUnit';
import {ownText} from './unitText';
import type {Unit, UnitLevel} from '../../citations/units';

/** Everything an amendment does to a text, in the order of K2: 題名, 目次, 章, 条, 附則, 別表, then headings without a law's form. */
export function planDocument(links: Links, profile: AmendmentProfile): readonly Instruction[] {
  const whole = wholeDivisions(links);
  const plan = (level: UnitLevel, scope: string, inside: (pair: UnitPair, at: Address) => readonly Instruction[]) => planSiblings({
    above: [], planInside: inside,
    oldUnits: links.oldOutline.units.filter((unit) => isPlanned(unit, {level, scope, whole})),
    newUnits: links.newOutline.units.filter((unit) => isPlanned(unit, {level, scope, whole})),
  }, links);
  const articles = (pair: UnitPair, at: Address) => planArticle(pair, at, links);
  const heading = (pair: UnitPair, at: Address) => [...planHeading(pair, at), ...planBody(pair, at, links)];
  return [
    ...plan('title', '', heading),
    ...(profile.contents === 'derived' ? planContents(links) : []),
    ...plan('division', '', heading),
    ...plan('article', '', articles),
    ...plan('paragraph', '附則', articles),
    ...plan('article', '附則', articles),
    ...plan('annex', '', heading),
    ...plan('heading', '', heading),
  ];
}

interface Wanted {
  readonly level: UnitLevel;
  readonly scope: string;
  readonly whole: ReadonlySet<Unit>;
}

/** Units that no other unit speaks for: not inside an article, not in a chapter that comes or goes as a whole. */
function isPlanned(unit: Unit, {level, scope, whole}: Wanted): boolean {
  if (unit.level !== level || unit.scope !== scope) return false;
  for (let above = unit.parent; above; above = above.parent) {
    if (whole.has(above) || above.level === 'article') return false;
  }
  return true;
}

/** Chapters of which nothing has a counterpart: they are added or removed with all that stands in them (K14). */
function wholeDivisions({oldOutline, newOutline, newOf, oldOf}: Links): ReadonlySet<Unit> {
  const isAlone = (other: (unit: Unit) => Unit | undefined) => function alone(unit: Unit): boolean {
    return !other(unit) && unit.children.every(alone);
  };
  const chapters = (units: readonly Unit[]) => units.filter((unit) => unit.level === 'division' && unit.children.length > 0);
  return new Set([...chapters(oldOutline.units).filter(isAlone(newOf)), ...chapters(newOutline.units).filter(isAlone(oldOf))]);
}

/** The words of a 章名, 題名 or heading, without its number. */
function planHeading({oldUnit, newUnit}: UnitPair, at: Address): readonly Instruction[] {
  const oldText = headingWords(oldUnit), newText = headingWords(newUnit);
  if (oldText === newText) return [];
  const edits = oldUnit.level === 'title' ? undefined : toEdits(oldText, textHunks(oldText, newText));
  if (edits) return [{kind: 'phrases', at, part: '見出し', edits}];
  return [{kind: 'rewrite', at, part: '見出し', lines: toLines({...newUnit, body: [], children: []})}];
}

function headingWords(unit: Unit): string {
  return unit.number === '' || unit.level === 'title' ? unit.head.clause.text : ownText(unit.head);
}
