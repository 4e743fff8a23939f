import {identifiedTexts} from '../../core/history';
import {toChangeList, type ListedChange} from '../../core/render/changeList';
import {changeAnchor} from '../../core/render/rowKey';
import type {PeriodPage, SinceGroup, SinceView} from '../../core/model/changeViews';
import type {VisibleGuide} from './readGuides';
import {toComparisonView, toEditionLink, type ComparedPair, type ReadEdition} from './views';

interface ReadGuide {
  readonly guide: VisibleGuide;
  readonly editions: readonly ReadEdition[];
  readonly pairs: readonly ComparedPair[];
}

/** What took effect when, over all guides. In: the guides with their editions (newest first) and comparisons. */
export function toSinceView(all: readonly ReadGuide[]): SinceView {
  const groups = all.flatMap(({pairs}) => pairs.filter((pair) => pair.newer.visible.record.effectiveDate).map(toGroup));
  return {
    groups: groups.sort((a, b) => (b.edition.effectiveDate ?? '').localeCompare(a.edition.effectiveDate ?? '') || a.guide.localeCompare(b.guide)),
    periods: all.flatMap(toPeriods),
  };
}

function toGroup(pair: ComparedPair): SinceGroup {
  const {guide, newer, counts, notes, table, pages} = toComparisonView(pair);
  return {guide, edition: newer, comparison: pair.address, counts, notes, pages: toChangedPages(pair, toChangeList({table, pages}))};
}

/** The clauses that changed, page by page, each with the way to its first change in the table. */
function toChangedPages({older, newer, address}: ComparedPair, changes: readonly ListedChange[]): SinceGroup['pages'] {
  const headings = new Map([older, newer].flatMap(({edition}) => identifiedTexts(edition)).map(({id, heading}) => [id, heading]));
  const byPage = new Map<string, Map<string, string>>();
  for (const {page, clauseId, key} of changes) {
    const clauses = byPage.get(page) ?? new Map<string, string>();
    if (!clauses.has(clauseId)) clauses.set(clauseId, `${address}#${changeAnchor(key)}`);
    byPage.set(page, clauses);
  }
  return [...byPage].map(([title, clauses]) => ({title, clauses: [...clauses].map(([id, place]) => ({heading: headings.get(id) ?? title, address: place}))}));
}

/** An edition is in force from its day until the next one's. */
function toPeriods({guide, editions}: ReadGuide): SinceView['periods'][number][] {
  const dated = editions.filter((one) => one.visible.record.effectiveDate !== undefined);
  return dated.map((one, index) => ({
    guide: guide.record.title,
    edition: toEditionLink(one.visible),
    from: one.visible.record.effectiveDate ?? '',
    until: dated[index - 1]?.visible.record.effectiveDate ?? null,
    pages: one.reading.flatMap((file) => toPeriodPage(one, {file, guide: guide.record.id})),
  }));
}

function toPeriodPage({addresses, titles}: ReadEdition, {file, guide}: {readonly file: string; readonly guide: string}): PeriodPage[] {
  const address = addresses.get(file);
  return address === undefined ? [] : [{key: `${guide}/${file}`, title: titles.get(file) ?? file, address}];
}
