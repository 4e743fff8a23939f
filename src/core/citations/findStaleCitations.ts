import type {SourceRange} from '../model/clause';
import type {Comparison, PlacedClause} from '../model/comparison';
import {Addresses} from './addresses';
import {keptOffsets} from './keptOffsets';
import {toLinks, type Links} from './links';
import {proposeCitation} from './proposeCitation';
import {readCitations, type Citation} from './readCitations';
import {above, resolveCitations} from './resolveCitations';
import {fullName} from './unitName';
import {findDigitStyle} from './formatNumeral';
import type {Unit} from './units';

/** A text outside the amended guide that may cite it: a clause of another guide, a field of a register. */
export interface CitingText {
  /** Where it stands, e.g. `handbook/2024-04-01/roles.mdx` or `docs/plan/measures.yml`. */
  readonly file: string;
  /** Its range in that file. */
  readonly range: SourceRange;
  readonly text: string;
}

/** ハネ: a citation that still says the old number of a unit that moved or is gone. A person decides (K18). */
export interface StaleCitation {
  readonly file: string;
  /** The clause (or field) it stands in. */
  readonly range: SourceRange;
  /** Where in the clause's text. */
  readonly start: number;
  /** As written: 第五十条第二項. */
  readonly citation: string;
  readonly cause: 'moved' | 'removed';
  /** What it meant in the old text: 第五十条第二項. */
  readonly target: string;
  /** What it should say now; undefined when the target is gone. */
  readonly proposal: string | undefined;
}

export interface StaleCitationsOptions {
  /** How other texts call this guide, e.g. `['協働事業ガイドライン', 'ガイドライン']`. */
  readonly names?: readonly string[];
  readonly others?: readonly CitingText[];
}

/**
 * Every citation of a clause that moved or was removed: in the new text of the same guide (those that nobody
 * touched), and in other guides and registers. Pure; in the order of the texts. Source: change-tracking.md K18.
 */
export function findStaleCitations(comparison: Comparison, {names = [], others = []}: StaleCitationsOptions = {}): readonly StaleCitation[] {
  const links = toLinks(comparison);
  const context = {links, oldAddresses: new Addresses(links.oldOutline), newAddresses: new Addresses(links.newOutline)};
  const inside = comparison.entries.flatMap((entry) => {
    const {oldClause, newClause} = entry;
    return oldClause && newClause ? staleInside({oldClause, newClause, kept: keptOffsets(entry.segments)}, context) : [];
  });
  return [...inside, ...others.flatMap((text) => staleOutside(text, names, context))];
}

interface Context {
  readonly links: Links;
  readonly oldAddresses: Addresses;
  readonly newAddresses: Addresses;
}

interface KeptClause {
  readonly oldClause: PlacedClause;
  readonly newClause: PlacedClause;
  /** Offset in the old text of an offset in the new one; undefined where the text is new. */
  readonly kept: (offset: number) => number | undefined;
}

/** The citations of a clause that stand as they stood: do they still lead to the same unit? */
function staleInside({oldClause, newClause, kept}: KeptClause, {links, oldAddresses, newAddresses}: Context): readonly StaleCitation[] {
  const oldUnit = links.oldOutline.unitOf(oldClause), newUnit = links.newOutline.unitOf(newClause);
  if (!oldUnit || !newUnit || newUnit.head === newClause && newUnit.level === 'article') return [];
  const before = new Map(resolveCitations(oldClause.clause.text, oldUnit, oldAddresses).map((one) => [one.citation.start, one]));
  return resolveCitations(newClause.clause.text, newUnit, newAddresses).flatMap(({citation, unit}) => {
    const start = kept(citation.start);
    const was = start !== undefined && kept(citation.end - 1) !== undefined ? before.get(start) : undefined;
    if (!was?.unit || citation.relative?.word === '同') return [];
    const target = counterpart(was.unit, links);
    return target !== undefined && target === unit ? [] : [toStale({file: newClause.file, range: newClause.clause.range}, citation, {was: was.unit, now: target, from: newUnit})];
  });
}

function staleOutside(text: CitingText, names: readonly string[], {links, oldAddresses}: Context): readonly StaleCitation[] {
  return readCitations(text.text).flatMap((citation) => {
    const from = links.oldOutline.units[0];
    if (!from || !names.some((name) => citation.source.endsWith(name)) || citation.source === '') return [];
    const was = resolveNamed(citation, from, oldAddresses);
    if (!was) return [];
    const now = counterpart(was, links);
    return now && address(now) === address(was) ? [] : [toStale(text, citation, {was, now, from: undefined})];
  });
}

/** As if it stood in the guide itself: 「ガイドライン第8条第2項」. */
function resolveNamed(citation: Citation, from: Unit, addresses: Addresses): Unit | undefined {
  return resolveCitations(citation.text, from, addresses)[0]?.unit;
}

/** Where a unit went; the first paragraph of an article is never lost while the article is there. */
function counterpart(unit: Unit, {newOf}: Links): Unit | undefined {
  return newOf(unit);
}

function address(unit: Unit): string {
  return fullName(unit, 'halfWidth');
}

interface Fate {
  readonly was: Unit;
  readonly now: Unit | undefined;
  readonly from: Unit | undefined;
}

function toStale({file, range}: Pick<CitingText, 'file' | 'range'>, citation: Citation, {was, now, from}: Fate): StaleCitation {
  const style = findDigitStyle([citation.text, above(was, 'article')?.head.clause.label ?? '']);
  const proposal = now && proposeCitation(citation, now, {from, style});
  return {file, range, start: citation.start, citation: citation.text, cause: now ? 'moved' : 'removed', target: fullName(was, style), proposal};
}
