import {readCitations, type Citation} from './readCitations';
import type {Unit} from './units';
import type {Addresses} from './addresses';

/** A citation of this same text, and the unit it leads to; undefined when there is none of that number. */
export interface ResolvedCitation {
  readonly citation: Citation;
  readonly unit: Unit | undefined;
  /** This text has no units of that sort at all, so the citation may speak of something else. */
  readonly isForeignSort: boolean;
}

/**
 * The citations in a text that stands in `from`, each with the unit it names. Citations of other laws and guides,
 * and those that words read in, are left out. 前条, 次項, 同条 are seen from the place they stand.
 */
export function resolveCitations(text: string, from: Unit, addresses: Addresses): readonly ResolvedCitation[] {
  const units = new Map<Citation, Unit | undefined>();
  return readCitations(text).flatMap((citation) => {
    if (citation.source !== '') return [];
    const last = units.get(citation.follows ?? citation.before ?? citation);
    const unit = resolve(citation, {from, last, addresses});
    const isForeignSort = unit === 'unknown';
    if (!isForeignSort) units.set(citation, unit);
    return [{citation, unit: isForeignSort ? undefined : unit, isForeignSort}];
  });
}

interface Standpoint {
  readonly from: Unit;
  readonly last: Unit | undefined;
  readonly addresses: Addresses;
}

/** `unknown` = this text has no units of that sort, so it must speak of something else. */
function resolve(citation: Citation, place: Standpoint): Unit | undefined | 'unknown' {
  const {unit} = citation;
  if (/^(別|様式|第)/.test(unit.scope)) return place.addresses.hasAnnexes() ? place.addresses.annex(unit.scope) : 'unknown';
  const article = findArticle(citation, place);
  if (article === undefined || article === 'unknown') return article;
  const paragraph = findParagraph(citation, {...place, article});
  if (!unit.item || paragraph === undefined) return paragraph;
  return itemsUnder(paragraph).find(({number}) => number === unit.item);
}

function findArticle({unit, relative, follows}: Citation, {from, last, addresses}: Standpoint): Unit | undefined | 'unknown' {
  if (unit.chapter) return 'unknown';
  if (unit.article) return addresses.hasArticles(from) ? addresses.article(from, {scope: unit.scope, number: unit.article}) : 'unknown';
  if (relative?.word === '本') return above(from, 'article') ?? 'unknown';
  if (relative?.level === 'article' && relative.word !== '同') return addresses.neighbour(above(from, 'article'), relative.word === '前' ? -relative.count : relative.count);
  if (relative?.word === '同' || follows) return (last && above(last, 'article')) ?? 'unknown';
  return above(from, 'article') ?? 'unknown';
}

/** The paragraph, or the article itself when none is named. */
function findParagraph({unit, relative, follows}: Citation, place: Standpoint & {readonly article: Unit}): Unit | undefined {
  const {article, from, last} = place;
  if (unit.paragraph) return article.children.find((one) => one.level === 'paragraph' && one.number === unit.paragraph);
  if (relative?.level === 'paragraph' || relative?.level === 'item') return findNear(relative, place);
  if (unit.item && !unit.article && !relative) return above((follows && last) || from, 'paragraph');
  return article;
}

/** 前項, 次号, 同項. */
function findNear(relative: NonNullable<Citation['relative']>, {from, last}: Standpoint): Unit | undefined {
  if (relative.word === '本') return above(from, relative.level);
  if (relative.word === '同') return last && (above(last, relative.level) ?? last);
  const own = above(from, relative.level);
  const siblings = own?.parent?.children.filter((one) => one.level === relative.level) ?? [];
  return own && siblings[siblings.indexOf(own) + (relative.word === '前' ? -relative.count : relative.count)];
}

/** Items of a paragraph; 「第八十二条第二号」 names one of the article's, whichever paragraph lists it. */
function itemsUnder(unit: Unit): readonly Unit[] {
  return unit.children.flatMap((child) => (child.level === 'item' ? [child] : unit.level === 'article' ? itemsUnder(child) : []));
}

/** The unit itself or the one around it that has this level. */
export function above(unit: Unit | undefined, level: Unit['level']): Unit | undefined {
  for (let at = unit; at; at = at.parent) if (at.level === level) return at;
  return undefined;
}
