import fs from 'node:fs';
import path from 'node:path';
import {parseFile} from '../../core/parse';
import {isCurrent, toSearchPart, type SearchPart, type SearchSource} from '../../search/part';
import {toSearchRecords, type PagePlace} from '../../search/records';
import {sourceFor, type Audience} from '../audience';
import {loadedDocs, type LoadedDoc} from '../guides/addresses';
import {readGuides, type VisibleEdition, type VisibleGuide} from '../guides/readGuides';

export interface NamedPart {
  /** For `loadData`. */
  readonly name: string;
  readonly part: SearchPart;
}

interface Site {
  readonly siteDir: string;
  readonly audience: Audience;
  /** What Docusaurus hands to `allContentLoaded`. */
  readonly allContent: Parameters<typeof loadedDocs>[0];
}

const DOCS: SearchSource = {guide: 'docs', guideTitle: 'ポータルのページ', edition: null, editionLabel: '', status: 'none'};

/** Every edition and the pages without editions, current ones first. Only pages that the docs plugin lists: what an audience may not see is not there. */
export function readParts(site: Site): NamedPart[] {
  const editions = readGuides(site.siteDir, site.audience).guides
    .flatMap((guide) => guide.editions.map((edition) => readEditionPart(site, {guide, edition})));
  const docs = {name: 'search/docs', part: readPart(site, {source: DOCS, docs: loadedDocs(site.allContent, 'default'), folder: 'docs'})};
  const all = [...editions, docs].filter(({part}) => part.records.length > 0);
  return [...all.filter(({part}) => isCurrent(part.source)), ...all.filter(({part}) => !isCurrent(part.source))];
}

function readEditionPart(site: Site, {guide, edition}: {readonly guide: VisibleGuide; readonly edition: VisibleEdition}): NamedPart {
  const {id, label, status} = edition.record;
  const source = {guide: edition.guide, guideTitle: guide.record.title, edition: id, editionLabel: label, status};
  const docs = loadedDocs(site.allContent, edition.pluginId);
  return {name: `search/${edition.pluginId}`, part: readPart(site, {source, docs, folder: edition.folder})};
}

interface Pages {
  readonly source: SearchSource;
  readonly docs: readonly LoadedDoc[];
  /** From the site's root, e.g. `guides/handbook/2024-04-01`. */
  readonly folder: string;
}

function readPart({siteDir, audience}: Site, {source, docs, folder}: Pages): SearchPart {
  const places = new Map([...docs].sort(byPosition).map((doc): [string, PagePlace] => [pathIn(folder, doc), {title: doc.title, address: doc.permalink}]));
  const files = [...places.keys()].map((file) => {
    const text = fs.readFileSync(path.join(siteDir, folder, file), 'utf8');
    return parseFile(file, sourceFor(audience, text));
  });
  return toSearchPart(source, toSearchRecords({files}, places));
}

function pathIn(folder: string, doc: LoadedDoc): string {
  return doc.source.slice(`@site/${folder}/`.length);
}

/** Folder by folder, in the order of the side menu. */
function byPosition(one: LoadedDoc, other: LoadedDoc): number {
  const folders = path.dirname(one.source).localeCompare(path.dirname(other.source), 'en');
  return folders || positionOf(one) - positionOf(other) || one.source.localeCompare(other.source, 'en');
}

function positionOf(doc: LoadedDoc): number {
  const position = doc.frontMatter.sidebar_position;
  return typeof position === 'number' ? position : Number.MAX_SAFE_INTEGER;
}
