import path from 'node:path';
import type {Audience} from '../../src/plugins/audience';
import {readGuideDocument} from '../../src/plugins/exports/readGuideDocument';
import {readGuides} from '../../src/plugins/guides/readGuides';
import type {GuideDocument} from '../../src/exports';
import {readEditionWords} from '../support/editionWords';
import type {PageWords} from '../support/clauseWords';

const SITE = path.resolve(__dirname, '../..');

/** A guide's edition in force, as papers are made from it, and the words of its pages, found without the portal's own parser. */
export interface GuideCase {
  readonly document: GuideDocument;
  readonly pages: readonly PageWords[];
}

export function readCase(id: string, audience: Audience = 'staff'): GuideCase {
  const guide = readGuides(SITE, audience).guides.find(({record}) => record.id === id)!;
  const edition = guide.editions.find(({isCurrent}) => isCurrent)!;
  return {document: readGuideDocument(guide, edition, {siteDir: SITE, audience}), pages: readEditionWords(edition, {siteDir: SITE, audience})};
}
