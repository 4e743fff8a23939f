import fs from 'node:fs';
import path from 'node:path';
import {parseFile} from '../../core/parse';
import type {IndexedPage} from '../../search/indexing/buildIndex';
import {toIndexedPages, type PagePlace} from '../../search/records';
import {FOR_DEVELOPERS, isCurrent, type IndexSource} from '../../search/stored';
import {sourceFor, type Audience} from '../audience';
import {loadedDocs, type LoadedDoc} from '../guides/addresses';
import {readGuides, type VisibleEdition, type VisibleGuide} from '../guides/readGuides';
import {readChanges} from './changes';
import {withEntries} from './registerEntries';

export interface Site {
  readonly siteDir: string;
  readonly audience: Audience;
  /** What Docusaurus hands to `allContentLoaded`. */
  readonly allContent: Parameters<typeof loadedDocs>[0];
}

/** Pages that make one index; the first index holds all current ones. */
export interface SitePages {
  /** e.g. `current`, `handbook-draft` */
  readonly name: string;
  readonly sources: readonly IndexSource[];
  readonly pages: readonly IndexedPage[];
}

const DOCS: IndexSource = {guide: 'docs', guideTitle: 'ポータルのページ', edition: null, editionLabel: '', status: 'none'};

const DEVELOPER_DOCS: IndexSource = {...DOCS, guide: FOR_DEVELOPERS, guideTitle: '開発する人のページ'};

/** All that is searched: the texts, then what the editions changed. */
export function readSite(site: Site): SitePages[] {
  return [...readTexts(site), readChanges(site)].filter(({pages}) => pages.length > 0);
}

/** All pages of a site: the current editions and the pages without editions as one, then each other edition. Only pages that the docs plugin lists: what an audience may not see is not there. */
export function readTexts(site: Site): SitePages[] {
  const editions = readGuides(site.siteDir, site.audience).guides.flatMap((guide) => guide.editions.map((edition) => readEdition(site, {guide, edition})));
  const all = [...editions, ...readDocs(site)].filter(({pages}) => pages.length > 0);
  const isNow = ({sources}: SitePages): boolean => sources.every(isCurrent);
  return [joinPages(all.filter(isNow)), ...all.filter((one) => !isNow(one))].filter(({pages}) => pages.length > 0);
}

/** Pages without editions; those for developers apart, because few readers look for them. */
function readDocs(site: Site): SitePages[] {
  const docs = withEntries(site, readPages(site, {name: 'docs', source: DOCS, docs: loadedDocs(site.allContent, 'default'), folder: 'docs'}));
  const isForDevelopers = ({address}: IndexedPage): boolean => address.startsWith(`/${FOR_DEVELOPERS}/`);
  return [{...docs, pages: docs.pages.filter((page) => !isForDevelopers(page))}, {...docs, sources: [DEVELOPER_DOCS], pages: docs.pages.filter(isForDevelopers)}];
}

function joinPages(all: readonly SitePages[]): SitePages {
  return {
    name: 'current',
    sources: all.flatMap(({sources}) => sources),
    pages: all.flatMap(({pages}, source) => pages.map((page) => ({...page, source}))),
  };
}

function readEdition(site: Site, {guide, edition}: {readonly guide: VisibleGuide; readonly edition: VisibleEdition}): SitePages {
  const {id, label, status} = edition.record;
  const source = {guide: edition.guide, guideTitle: guide.record.title, edition: id, editionLabel: label, status};
  return readPages(site, {name: edition.pluginId, source, docs: loadedDocs(site.allContent, edition.pluginId), folder: edition.folder});
}

interface Folder {
  readonly name: string;
  readonly source: IndexSource;
  readonly docs: readonly LoadedDoc[];
  /** From the site's root, e.g. `guides/handbook/2024-04-01`. */
  readonly folder: string;
}

function readPages({siteDir, audience}: Site, {name, source, docs, folder}: Folder): SitePages {
  const places = new Map([...docs].sort(byPosition).map((doc): [string, PagePlace] => [pathIn(folder, doc), toPlace(doc)]));
  const files = [...places.keys()].map((file) => parseFile(file, sourceFor(audience, fs.readFileSync(path.join(siteDir, folder, file), 'utf8'))));
  return {name, sources: [source], pages: toIndexedPages({files}, places, 0)};
}

function toPlace({title, permalink, frontMatter}: LoadedDoc): PagePlace {
  return {title, address: permalink, audience: frontMatter.audience === 'public' ? 'public' : 'staff'};
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
