import fs from 'node:fs';
import path from 'node:path';
import type {Audience} from '../../src/plugins/audience';
import {readGuideDocument} from '../../src/plugins/exports/readGuideDocument';
import {readGuides} from '../../src/plugins/guides/readGuides';
import type {GuideDocument} from '../../src/exports';

const SITE = path.resolve(__dirname, '../..');

/** A guide's edition in force, as papers are made from it, and the pages on the disk. */
export interface GuideCase {
  readonly document: GuideDocument;
  readonly sources: readonly string[];
}

export function readCase(id: string, audience: Audience = 'staff'): GuideCase {
  const guide = readGuides(SITE, audience).guides.find(({record}) => record.id === id)!;
  const edition = guide.editions.find(({isCurrent}) => isCurrent)!;
  const files = fs.readdirSync(path.join(SITE, edition.folder), {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.mdx') && !edition.excluded.includes(file));
  return {document: readGuideDocument(guide, edition, {siteDir: SITE, audience}), sources: files.map((file) => fs.readFileSync(path.join(SITE, edition.folder, file), 'utf8'))};
}

/** Runs of Japanese letters that a reader of the page sees; found without the portal's own parser, to check it. */
export function japaneseWords({sources}: GuideCase): readonly string[] {
  const bodies = sources.map((source) => source.replace(/^---\n[^]*?\n---\n/, '').replace(/\{\/\*[^]*?\*\/\}/g, '').replace(/\]\([^)]*\)/g, '').replace(/<[A-Za-z/][^>]*>/g, '').replace(/^:::\w+/gm, ''));
  return [...new Set(bodies.flatMap((body) => body.match(/[ぁ-んァ-ヴ一-龠ー々、。]{4,}/g) ?? []))];
}
