import {createHash} from 'node:crypto';
import path from 'node:path';
import {buildIndex} from '../../search/indexing/buildIndex';
import {linesOf} from '../../search/indexing/fieldTexts';
import type {ReadingRow} from '../../core/model/readingIndex';
import {indexTerms, lineOf, toReadingIndex} from '../../search/readingIndex';
import {isChange, isCurrent, type IndexStart, type PartEntry} from '../../search/stored';
import type {Audience} from '../audience';
import {CHANGE_LINES} from './changes';
import {openDictionary} from './dictionary';
import {openMorphology} from './morphology';
import {readKnownReadings, readOwnSynonyms} from './ownWords';
import type {SitePages} from './readSite';

export interface BuiltSearch {
  readonly parts: readonly PartEntry[];
  /** Data files by name. */
  readonly files: ReadonlyMap<string, unknown>;
  /** Headings and words of the current pages by reading. */
  readonly readings: readonly ReadingRow[];
  /** Lines that were analysed anew. */
  readonly analysedCount: number;
}

const CACHE = 'node_modules/.cache/portal-search';

/** In: the pages of each index. Out: the data files, the same for the same pages; analyses are kept between builds, apart by audience. */
export async function buildSite(all: readonly SitePages[], {siteDir, audience}: {readonly siteDir: string; readonly audience: Audience}): Promise<BuiltSearch> {
  const cache = path.join(siteDir, CACHE);
  const terms = all.slice(0, 1).flatMap(({pages, sources}) => indexTerms(pages, sources));
  const lines = new Set([...all.flatMap(({pages}) => [...linesOf(pages)]), ...terms.map(lineOf), ...CHANGE_LINES]);
  const known = new Map([...readKnownReadings({siteDir, audience}), ...terms.flatMap(({label, reading}): [string, string][] => (reading === null ? [] : [[label, reading]]))]);
  const {analyse, analysedCount} = await openMorphology(lines, {siteDir, cacheFile: path.join(cache, `${audience}.json`), known});
  const {nouns, synonyms} = openDictionary({siteDir, cacheFile: path.join(cache, 'dictionary.json')});
  const dictionary = {nouns, synonyms: [...synonyms, ...readOwnSynonyms({siteDir, audience})]};
  const built = all.map(({name, pages, sources}) => {
    const files = new Map(buildIndex(pages, sources, {analyse, dictionary}));
    const entry: PartEntry = {name: `search/${name}-${hashOf(files)}`, isCurrent: sources.every(isCurrent), ...(sources.every(isChange) ? {isChanges: true} : {})};
    return {files, entry: entry.isCurrent ? withStart(entry, files) : entry};
  });
  return {
    parts: built.map(({entry}) => entry),
    files: new Map(built.flatMap(({files, entry}) => [...files].map(([name, value]): [string, unknown] => [`${entry.name}/${name}`, value]))),
    readings: toReadingIndex(terms, analyse),
    analysedCount,
  };
}

/** The start goes into the list of parts: one file less to wait for. */
function withStart(entry: PartEntry, files: Map<string, unknown>): PartEntry {
  const start = files.get('start') as IndexStart;
  files.delete('start');
  return {...entry, start};
}

function hashOf(files: ReadonlyMap<string, unknown>): string {
  return createHash('sha256').update(JSON.stringify([...files])).digest('hex').slice(0, 8);
}
