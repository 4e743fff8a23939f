import {amendEditions, apply} from '../../core/amend';
import {compareEditions} from '../../core/compare';
import {identifiedTexts} from '../../core/history';
import type {Edition} from '../../core/model/clause';
import type {Comparison} from '../../core/model/comparison';
import type {ComparisonTable, TableProfile} from '../../core/model/table';
import {toInlineView, toWordingTable, withoutUnchangedFrontMatter} from '../../core/render';
import type {ChangesView, ComparisonView, EditionLink} from '../../core/model/siteViews';
import type {VisibleEdition, VisibleGuide} from './readGuides';
import {toReleasedReview, toReviewView} from './review';

export interface ReadEdition {
  readonly visible: VisibleEdition;
  readonly edition: Edition;
  /** Path in the edition -> address of the page. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
  /** The files in the order in which they are read: that of the menu. */
  readonly reading: readonly string[];
}

export interface ComparedPair {
  readonly guide: VisibleGuide;
  readonly older: ReadEdition;
  readonly newer: ReadEdition;
  readonly comparison: Comparison;
  /** Address of the comparison page. */
  readonly address: string;
}

/** Neighbouring editions of a guide, newest pair first, compared. */
export function comparePairs(guide: VisibleGuide, editions: readonly ReadEdition[]): ComparedPair[] {
  return editions.slice(0, -1).map((newer, index) => {
    const older = editions[index + 1];
    return {guide, older, newer, comparison: compareEditions(older.edition, newer.edition), address: `/changes/${guide.record.id}/${older.visible.record.id}..${newer.visible.record.id}/`};
  });
}

export function toEditionLink({record, address}: VisibleEdition): EditionLink {
  return {id: record.id, label: record.label, status: record.status, effectiveDate: record.effectiveDate ?? null, reason: record.reason, address: `/${address}/`};
}

/** What a comparison page shows: both layouts from one comparison, and for each file its pages. */
export function toComparisonView(pair: ComparedPair): ComparisonView {
  const shown = withoutUnchangedFrontMatter(pair.comparison);
  const table = toTable(pair);
  const files = [...new Set([...pair.newer.reading, ...pair.older.reading])];
  return {
    guide: pair.guide.record.title,
    guideAddress: `/${pair.guide.record.id}/`,
    historyAddress: historyAddress(pair.guide.record.id),
    older: toEditionLink(pair.older.visible),
    newer: toEditionLink(pair.newer.visible),
    counts: countKinds(table),
    notes: toNotes(pair),
    table,
    inline: toInlineView(shown),
    pages: files.map((file) => ({file, title: pair.newer.titles.get(file) ?? pair.older.titles.get(file) ?? file, newAddress: pair.newer.addresses.get(file) ?? null, oldAddress: pair.older.addresses.get(file) ?? null})),
    isProved: isProved(pair),
    review: toReviewView(pair, table.rows),
    reviewed: toReleasedReview(pair.newer.visible.record),
  };
}

function toTable(pair: ComparedPair): ComparisonTable {
  const status: TableProfile['status'] = pair.newer.visible.record.status === 'draft' ? 'draft' : 'decided';
  return toWordingTable(pair.comparison, status);
}

/** A clause that neither edition shows to this audience is not named either. */
function toNotes({older, newer}: ComparedPair): ComparisonView['notes'] {
  const [now, before] = [clauseAddresses(newer), clauseAddresses(older)];
  const headings = new Map([...identifiedTexts(older.edition), ...identifiedTexts(newer.edition)].map(({id, heading}) => [id, heading]));
  return (newer.visible.record.notes ?? []).map(({weight, what, reason, affects, from, action, clauses = []}) => ({
    weight, what, reason, affects, from, action,
    clauses: clauses.filter((id) => now.has(id) || before.has(id)).map((id) => ({id, heading: headings.get(id) ?? id, address: now.get(id) ?? null})),
  }));
}

/** Old text + amendment = new text, byte for byte, for every file of the edition. */
function isProved({older, newer}: ComparedPair): boolean {
  const made = apply(older.edition.files, amendEditions(older.edition, newer.edition));
  const sources = new Map(made.map((file) => [file.path, file.source]));
  return newer.edition.files.length === made.length && newer.edition.files.every((file) => sources.get(file.path) === file.source);
}

export function toChangesView(pairs: readonly ComparedPair[], guides: readonly {readonly guide: VisibleGuide; readonly editions: readonly ReadEdition[]}[]): ChangesView {
  return {
    guides: guides.map(({guide, editions}) => ({
      id: guide.record.id,
      title: guide.record.title,
      summary: guide.record.summary,
      historyAddress: historyAddress(guide.record.id),
      editions: editions.map((edition) => {
        const pair = pairs.find((one) => one.newer === edition);
        return {...toEditionLink(edition.visible), comparison: pair?.address ?? null, counts: pair ? countKinds(toTable(pair)) : null};
      }),
    })),
  };
}

/** Clause id -> where it stands in this edition. */
export function clauseAddresses(read: ReadEdition): ReadonlyMap<string, string> {
  return new Map(identifiedTexts(read.edition).flatMap(({id, file}) => {
    const page = read.addresses.get(file);
    return page ? [[id, `${page}#${id}`] as const] : [];
  }));
}

export function historyAddress(guide: string): string {
  return `/changes/${guide}/history/`;
}

/** Changed rows by kind, as the table shows them: a lawyer who counts the rows must come to the same number. */
function countKinds(table: ComparisonTable): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const {kind} of table.rows) {
    if (kind !== 'omitted' && kind !== 'parent') counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
