import {identifiedTexts} from '../../core/history';
import type {ClauseLink} from '../../core/model/editionViews';
import {clauseAddresses, type ReadEdition} from './views';

/** Heading and lasting address of every clause in force, by its id: what pages outside the guides need to name one. */
export function toClauseFacts(all: readonly {readonly editions: readonly ReadEdition[]}[]): Record<string, ClauseLink> {
  const current = all.flatMap(({editions}) => editions.filter((one) => one.visible.isCurrent));
  return Object.fromEntries(current.flatMap((edition) => {
    const addresses = clauseAddresses(edition);
    return identifiedTexts(edition.edition).flatMap(({id, heading}) => {
      const address = addresses.get(id);
      return address === undefined ? [] : [[id, {id, heading, address}] as const];
    });
  }));
}
