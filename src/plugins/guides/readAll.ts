import type {LoadContext} from '@docusaurus/types';
import type {Audience} from '../audience';
import {failOnProblems} from '../problems';
import {loadedDocs, pageAddresses, readingOrder} from './addresses';
import {readEdition} from './readEdition';
import {readGuides, type VisibleEdition, type VisibleGuide} from './readGuides';
import type {ReadEdition} from './views';

export interface ReadGuide {
  readonly guide: VisibleGuide;
  readonly editions: readonly ReadEdition[];
}

/** Every guide that this audience may see, read and parsed, with the addresses of its pages. Stops the build when a `guide.yml` has an error. */
export function readAll({siteDir}: Pick<LoadContext, 'siteDir'>, {audience, allContent}: {readonly audience: Audience; readonly allContent: unknown}): readonly ReadGuide[] {
  const {guides: visible, files} = readGuides(siteDir, audience);
  failOnProblems(files);
  const read = (edition: VisibleEdition): ReadEdition => {
    const docs = loadedDocs(allContent as never, edition.pluginId);
    const addresses = pageAddresses(docs, edition);
    const paths = [...addresses.keys()];
    const titles = new Map(paths.map((file, index) => [file, docs[index].title]));
    const reading = readingOrder(docs).map((doc) => paths[docs.indexOf(doc)]);
    return {visible: edition, edition: readEdition(edition, {siteDir, audience}), addresses, titles, reading};
  };
  return visible.map((guide) => ({guide, editions: guide.editions.map(read)}));
}
