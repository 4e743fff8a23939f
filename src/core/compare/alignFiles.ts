import type {ClauseKind, ParsedFile} from '../model/clause';
import type {PlacedClause} from '../model/comparison';
import {alignSections, pairsById} from './alignSections';
import {sectionItem, unitItem} from './item';
import {Links} from './links';
import {findMoves} from './moves';
import {toSections, type Section, type Unit} from './unit';

export interface Alignment {
  readonly links: Links;
  readonly reusedIds: readonly string[];
}

/** Pairs the clauses of matched files, then what is left over anywhere as moved. */
export function alignFiles(pairs: readonly (readonly [ParsedFile | undefined, ParsedFile | undefined])[]): Alignment {
  const links = new Links();
  const reusedIds: string[] = [];
  const left: Leftovers = {olds: [], news: []};
  for (const [oldFile, newFile] of pairs) {
    const olds = oldFile ? toSections(oldFile) : [];
    const news = newFile ? toSections(newFile) : [];
    reusedIds.push(...linkSections(olds, news, links));
    left.olds.push(...olds);
    left.news.push(...news);
  }
  reusedIds.push(...linkMovedSections(left, links));
  // A table goes before its rows, so that it takes them along.
  linkMovedUnits(left, links, (kind) => kind !== 'tableRow');
  linkMovedUnits(left, links, (kind) => kind === 'tableRow');
  return {links, reusedIds: [...new Set(reusedIds)]};
}

interface Leftovers {
  readonly olds: Section[];
  readonly news: Section[];
}

function linkSections(olds: readonly Section[], news: readonly Section[], links: Links): readonly string[] {
  const {inOrder, moved, reusedIds} = alignSections(olds, news);
  for (const [i, j] of inOrder) linkSection(olds[i], news[j], {links, isMoved: false});
  for (const [i, j] of moved) linkSection(olds[i], news[j], {links, isMoved: true});
  return reusedIds;
}

function linkSection(older: Section, newer: Section, {links, isMoved}: {links: Links; isMoved: boolean}): void {
  if (older.head && newer.head) links.link(older.head, newer.head, isMoved);
  links.linkAll(older.body, newer.body);
}

/** Sections that went to another file or far away: by id, then by likeness. Gives the ids found on unrelated texts. */
function linkMovedSections(left: Leftovers, links: Links): readonly string[] {
  const byId = leftSections(left, links);
  const {pairs, reusedIds} = pairsById(byId.olds, byId.news);
  for (const [i, j] of pairs) linkSection(byId.olds[i].source, byId.news[j].source, {links, isMoved: true});
  const {olds, news} = leftSections(left, links);
  for (const [i, j] of findMoves(olds, news)) linkSection(olds[i].source, news[j].source, {links, isMoved: true});
  return reusedIds;
}

function leftSections({olds, news}: Leftovers, links: Links) {
  return {
    olds: olds.filter(({head}) => head && !links.ofOld.has(head.place.clause)).map(sectionItem),
    news: news.filter(({head}) => head && !links.ofNew.has(head.place.clause)).map(sectionItem),
  };
}

const TOO_SMALL = new Set<ClauseKind>(['tableCell', 'blank', 'comment', 'rule']);

function linkMovedUnits({olds, news}: Leftovers, links: Links, isWanted: (kind: ClauseKind) => boolean): void {
  const oldItems = leftUnits(olds, ({clause}) => isWanted(clause.kind) && !links.ofOld.has(clause)).map(unitItem);
  const newItems = leftUnits(news, ({clause}) => isWanted(clause.kind) && !links.ofNew.has(clause)).map(unitItem);
  for (const [i, j] of findMoves(oldItems, newItems)) {
    const [older, newer] = [oldItems[i].source, newItems[j].source];
    if (isNoteOfOtherPage(older, newer)) continue;
    if (!links.ofOld.has(older.place.clause) && !links.ofNew.has(newer.place.clause)) links.link(older, newer, true);
  }
}

/** Two pages that name one source have a note each: none of them moved. */
function isNoteOfOtherPage(older: Unit, newer: Unit): boolean {
  return older.place.clause.kind === 'footnote' && older.place.file !== newer.place.file;
}

function leftUnits(sections: readonly Section[], isLeft: (place: PlacedClause) => boolean): readonly Unit[] {
  const left: Unit[] = [];
  const visit = (unit: Unit): void => {
    if (!TOO_SMALL.has(unit.place.clause.kind) && isLeft(unit.place)) left.push(unit);
    unit.children.forEach(visit);
  };
  for (const {body} of sections) body.forEach(visit);
  return left;
}
