import {identifiedTexts} from '../../core/history';
import type {Edition} from '../../core/model/clause';
import type {PairLayouts} from '../../core/model/pair';
import {toPagePlaces, toPairLayouts} from '../../core/pair';
import {countKinds} from '../../core/render/countKinds';
import type {ChangesView, ComparisonView} from '../../core/model/changeViews';
import type {EditionLink} from '../../core/model/editionViews';
import type {Audience} from '../audience';
import {toEditionPages} from './browserEdition';
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
  readonly layouts: PairLayouts;
  /** Address of the comparison page. */
  readonly address: string;
}

/** Neighbouring editions of a guide, newest pair first, compared. */
export function comparePairs(guide: VisibleGuide, editions: readonly ReadEdition[]): ComparedPair[] {
  return editions.slice(0, -1).map((newer, index) => {
    const older = editions[index + 1];
    const stage = newer.visible.record.status === 'draft' ? 'draft' : 'decided';
    const layouts = toPairLayouts({older: older.edition, newer: newer.edition, title: guide.record.title, stage});
    return {guide, older, newer, layouts, address: comparisonAddress(guide.record.id, older, newer)};
  });
}

function comparisonAddress(guide: string, older: ReadEdition, newer: ReadEdition): string {
  return `/changes/${guide}/${older.visible.record.id}..${newer.visible.record.id}/`;
}

export function toEditionLink({record, address}: VisibleEdition): EditionLink {
  return {id: record.id, label: record.label, status: record.status, effectiveDate: record.effectiveDate ?? null, reason: record.reason, address: `/${address}/`};
}

/** What a comparison page shows: the layouts of one comparison, and for each file its pages. */
export function toComparisonView(pair: ComparedPair): ComparisonView {
  return {
    guide: pair.guide.record.title,
    guideAddress: `/${pair.guide.record.id}/`,
    historyAddress: historyAddress(pair.guide.record.id),
    older: toEditionLink(pair.older.visible),
    newer: toEditionLink(pair.newer.visible),
    counts: countKinds(pair.layouts.table),
    notes: toNotes(pair),
    ...pair.layouts,
    pages: toPagePlaces({older: toEditionPages(pair.older), newer: toEditionPages(pair.newer)}),
    review: toReviewView(pair, pair.layouts.table.rows),
    reviewed: toReleasedReview(pair.newer.visible.record),
  };
}

/** A clause that neither edition shows to this audience is not named either. */
export function toNotes({older, newer}: Pick<ComparedPair, 'older' | 'newer'>): ComparisonView['notes'] {
  const [now, before] = [clauseAddresses(newer), clauseAddresses(older)];
  const headings = new Map([...identifiedTexts(older.edition), ...identifiedTexts(newer.edition)].map(({id, heading}) => [id, heading]));
  return (newer.visible.record.notes ?? []).map(({weight, what, reason, affects, from, action, clauses = []}) => ({
    weight, what, reason, affects, from, action,
    clauses: clauses.filter((id) => now.has(id) || before.has(id)).map((id) => ({id, heading: headings.get(id) ?? id, address: now.get(id) ?? null})),
  }));
}

export function toChangesView(pairs: readonly ComparedPair[], {guides, audience}: {readonly guides: readonly {readonly guide: VisibleGuide; readonly editions: readonly ReadEdition[]}[]; readonly audience: Audience}): ChangesView {
  return {
    lawsAddress: audience === 'staff' ? '/laws/' : null,
    guides: guides.map(({guide, editions}) => ({
      id: guide.record.id,
      title: guide.record.title,
      summary: guide.record.summary,
      historyAddress: historyAddress(guide.record.id),
      editions: editions.map((edition) => {
        const pair = pairs.find((one) => one.newer === edition);
        return {...toEditionLink(edition.visible), comparison: pair?.address ?? null, counts: pair ? countKinds(pair.layouts.table) : null};
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
