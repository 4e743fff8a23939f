import type {ComparableGuide} from '../../core/model/changeViews';
import type {VisibleGuide} from './readGuides';
import {toEditionLink, type ComparedPair, type ReadEdition} from './views';

interface ComparedGuide {
  readonly guide: VisibleGuide;
  readonly editions: readonly ReadEdition[];
  readonly pairs: readonly ComparedPair[];
}

/** The guides of which two editions can be compared, with the pages that exist for neighbouring ones. */
export function toComparableGuides(all: readonly ComparedGuide[]): readonly ComparableGuide[] {
  return all.filter(({pairs}) => pairs.length > 0).map(({guide, editions, pairs}) => ({
    id: guide.record.id,
    title: guide.record.title,
    editions: editions.map(({visible}) => toEditionLink(visible)),
    neighbours: pairs.map(({address, older, newer}) => ({address, older: older.visible.record.label, newer: newer.visible.record.label})),
  }));
}
