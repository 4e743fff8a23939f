import type {EditionFacts} from '../../core/model/editionViews';
import type {VisibleGuide} from './readGuides';
import {toReleasedReview} from './review';
import {wordingsAddresses} from './wordings';
import {clauseAddresses, historyAddress, toEditionLink, type ReadEdition} from './views';

/** What the theme shows on every page of an edition, by the docs instance's id. */
export function toEditionFacts(all: readonly {readonly guide: VisibleGuide; readonly editions: readonly ReadEdition[]}[]): Record<string, EditionFacts> {
  return Object.fromEntries(all.flatMap(({guide, editions}) => {
    const current = editions.find((one) => one.visible.isCurrent);
    const wordings = wordingsAddresses(guide.record.id, editions);
    return editions.map((one): [string, EditionFacts] => [one.visible.pluginId, {
      guide: guide.record.id,
      guideTitle: guide.record.title,
      isSample: guide.record.sample,
      edition: toEditionLink(one.visible),
      permanentAddress: `/${one.visible.permanentAddress}/`,
      current: current ? toEditionLink(current.visible) : null,
      currentPluginId: current?.visible.pluginId ?? null,
      siblings: editions.map((sibling) => ({...toEditionLink(sibling.visible), pluginId: sibling.visible.pluginId})),
      historyAddress: historyAddress(guide.record.id),
      reviewed: toReleasedReview(one.visible.record),
      wordings,
      clausesToday: current && current !== one ? Object.fromEntries(clauseAddresses(current)) : {},
    }]);
  }));
}
