import fs from 'node:fs';
import path from 'node:path';
import {buildScripts} from '../../src/plugins/delivery/buildScripts';
import {openDictionary} from '../../src/plugins/search/dictionary';
import {readKnownReadings, readOwnSynonyms} from '../../src/plugins/search/ownWords';
import {openMorphology} from '../../src/plugins/search/morphology';
import {buildIndex, type IndexedPage} from '../../src/search/indexing/buildIndex';
import {linesOf} from '../../src/search/indexing/fieldTexts';
import type {IndexSource} from '../../src/search/stored';
import {stop} from './stop';

interface CorpusPage {
  readonly id: number;
  readonly title: string;
  readonly sections: readonly {readonly heading: string; readonly body: string}[];
}

const SOURCE: IndexSource = {guide: 'corpus', guideTitle: '文例', edition: null, editionLabel: '', status: 'none'};
const CACHE = 'node_modules/.cache/portal-search';

/** In: a file with a page a line, `{id, title, sections: [{heading, body}]}`. Out: a folder with the index, the ids of its pages, and the scripts that read it (`scripts/searchPanel.*.js`, `scripts/searchEngine.*.js`). */
export async function indexPages(file: string, outDir: string): Promise<void> {
  const pages = readPages(file);
  const indexed = pages.map(toIndexedPage);
  const siteDir = process.cwd();
  const {analyse} = await openMorphology(linesOf(indexed), {siteDir, cacheFile: path.join(siteDir, CACHE, 'corpus.json'), known: readKnownReadings({siteDir, audience: 'staff'})});
  const {nouns, synonyms} = openDictionary({siteDir, cacheFile: path.join(siteDir, CACHE, 'dictionary.json')});
  const dictionary = {nouns, synonyms: [...synonyms, ...readOwnSynonyms({siteDir, audience: 'staff'})]};
  const files = buildIndex(indexed, [SOURCE], {analyse, dictionary});
  const next = `${outDir}.next-${process.pid}`;
  for (const [name, value] of [...files, ['pages.json', pages.map(({id}) => id)]] as const) write(path.join(next, name), JSON.stringify(value));
  await buildScripts({siteDir, outDir: next, names: []});
  fs.rmSync(outDir, {recursive: true, force: true});
  fs.renameSync(next, outDir);
}

function readPages(file: string): CorpusPage[] {
  if (!fs.existsSync(file)) return stop(`「${file}」がありません。場所を確かめてください`);
  return fs.readFileSync(file, 'utf8').split('\n').flatMap((line, place) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as CorpusPage];
    } catch {
      return stop(`${file}:${place + 1}:1 「${line.slice(0, 40)}」はJSONとして読めません。1行に1ページを書いてください`);
    }
  });
}

function toIndexedPage({id, title, sections}: CorpusPage): IndexedPage {
  return {
    title, address: `/${id}/`, source: 0,
    sections: sections.map(({heading, body}, place) => ({kind: 'clause', address: `/${id}/#${place}`, headings: heading === '' ? [] : [heading], text: body, audience: 'public'})),
  };
}

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, text);
}
