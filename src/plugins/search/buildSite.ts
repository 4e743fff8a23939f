import {createHash} from 'node:crypto';
import path from 'node:path';
import {buildIndex} from '../../search/indexing/buildIndex';
import {linesOf} from '../../search/indexing/fieldTexts';
import {isCurrent, type PartEntry} from '../../search/stored';
import type {Audience} from '../audience';
import {openDictionary} from './dictionary';
import {openMorphology} from './morphology';
import type {SitePages} from './readSite';

export interface BuiltSearch {
  readonly parts: readonly PartEntry[];
  /** Data files by name. */
  readonly files: ReadonlyMap<string, unknown>;
  /** Lines that were analysed anew. */
  readonly analysedCount: number;
}

const CACHE = 'node_modules/.cache/portal-search';

/** In: the pages of each index. Out: the data files, the same for the same pages; analyses are kept between builds, apart by audience. */
export async function buildSite(all: readonly SitePages[], {siteDir, audience}: {readonly siteDir: string; readonly audience: Audience}): Promise<BuiltSearch> {
  const cache = path.join(siteDir, CACHE);
  const lines = new Set(all.flatMap(({pages}) => [...linesOf(pages)]));
  const {analyse, analysedCount} = await openMorphology(lines, {siteDir, cacheFile: path.join(cache, `${audience}.json`)});
  const dictionary = openDictionary({siteDir, cacheFile: path.join(cache, 'dictionary.json')});
  const built = all.map(({name, pages, sources}) => {
    const files = buildIndex(pages, sources, {analyse, dictionary});
    return {files, entry: {name: `search/${name}-${hashOf(files)}`, isCurrent: sources.every(isCurrent)}};
  });
  return {
    parts: built.map(({entry}) => entry),
    files: new Map(built.flatMap(({files, entry}) => [...files].map(([name, value]): [string, unknown] => [`${entry.name}/${name}`, value]))),
    analysedCount,
  };
}

function hashOf(files: ReadonlyMap<string, unknown>): string {
  return createHash('sha256').update(JSON.stringify([...files])).digest('hex').slice(0, 8);
}
