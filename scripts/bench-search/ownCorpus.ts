import fs from 'node:fs';
import path from 'node:path';
import {buildSite} from '../../src/plugins/search/buildSite';
import {readTexts} from '../../src/plugins/search/readSite';
import {siteContent} from '../../src/plugins/search/siteContent';
import {parseRegister} from '../../src/registers/parseRegister';
import {searchChecksRegister} from '../../src/registers/schemas/searchChecks';
import type {IndexedPage} from '../../src/search/indexing/buildIndex';
import type {JudgedQuery, Page} from './engine';

export interface Corpus {
  readonly name: string;
  readonly pages: readonly Page[];
  readonly queries: readonly JudgedQuery[];
}

const CHECKS = 'docs/developers/search-checks.yml';
/** One heading and one reading of so many is asked: all of them would take the slowest engines an hour. */
const STEP = 6;

/** The portal's current texts, with the section's list of checks, and headings by their words and by their readings as questions. */
export async function ownCorpus(siteDir: string): Promise<Corpus> {
  const texts = readTexts({siteDir, audience: 'staff', allContent: siteContent(siteDir, 'staff')}).slice(0, 1);
  const {readings} = await buildSite(texts, {siteDir, audience: 'staff'});
  const [{pages}] = texts;
  const holding = (is: (page: IndexedPage) => boolean): number[] => pages.flatMap((page, id) => (is(page) ? [id] : []));
  const headings = [...new Set(pages.flatMap((page) => headingsOf(page)))].filter(isSampled);
  const read = readings.flatMap(({entries}) => entries).filter(isSampled);
  const asked = [
    ...readChecks(siteDir).map(({query, clause}) => ({q: query, rel: holding(({sections}) => sections.some(({address}) => address.endsWith(`#${clause}`)))})),
    ...headings.map((heading) => ({q: heading, rel: holding((page) => headingsOf(page).includes(heading))})),
    ...read.map(({reading, places}) => ({q: reading, rel: holding(({address}) => places.some((place) => place.address.split('#')[0] === address))})),
  ];
  return {
    name: 'このポータルの文',
    pages: pages.map(({title, sections}, id) => ({id, title, sections: sections.map((section) => ({heading: section.headings.at(-1) ?? '', body: section.text}))})),
    queries: asked.filter(({rel}) => rel.length > 0).map(({q, rel}, id) => ({id: String(id), q, rel, best: rel})),
  };
}

function readChecks(siteDir: string): readonly {readonly query: string; readonly clause: string}[] {
  return parseRegister(searchChecksRegister, {path: CHECKS, text: fs.readFileSync(path.join(siteDir, CHECKS), 'utf8')}).value?.checks ?? [];
}

function headingsOf({title, sections}: IndexedPage): string[] {
  return [title, ...sections.filter(({kind}) => kind === 'clause').map(({headings}) => headings.at(-1) ?? title)];
}

function isSampled(_: unknown, place: number): boolean {
  return place % STEP === 0;
}
