import type {SinceGroup, SinceView} from '../../core/model/siteViews';
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
  const {guide, newer, counts, notes, inline, pages} = toComparisonView(pair);
  return {guide, edition: newer, comparison: pair.address, counts, notes, inline: {blocks: inline.blocks.filter((block) => block.kind !== 'omitted')}, pages};
}

/** An edition is in force from its day until the next one's. */
function toPeriods({guide, editions}: ReadGuide): SinceView['periods'][number][] {
  const dated = editions.filter((one) => one.visible.record.effectiveDate !== undefined);
  return dated.map((one, index) => ({
    guide: guide.record.title,
    edition: toEditionLink(one.visible),
    from: one.visible.record.effectiveDate ?? '',
    until: dated[index - 1]?.visible.record.effectiveDate ?? null,
  }));
}
