import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type {IpadicFeatures} from '@patdx/kuromoji';
import {correctReadings, type KnownReadings} from '../../search/indexing/correctReadings';
import type {Analyse, Morpheme} from '../../search/indexing/morphemes';

/** Change it when a line would be analysed otherwise: another dictionary, other fields. */
const VERSION = 'ipadic-1';
const DICTIONARY = 'node_modules/@patdx/kuromoji/dict/';

export interface Morphology {
  readonly analyse: Analyse;
  /** Lines that were not in the cache. */
  readonly analysedCount: number;
}

interface Options {
  readonly siteDir: string;
  readonly cacheFile: string;
  /** Readings that come before the dictionary's. They are no part of the cache. */
  readonly known?: KnownReadings;
}

type StoredLine = readonly (readonly [surface: string, pos: string, detail: string, base: string, reading: string])[];

/**
 * Analyses lines once: what is in the cache file is not analysed again, and the dictionary is read only when a line is new.
 * In: all lines that will be asked for. Lines that are no longer asked for leave the cache when they are most of it.
 */
export async function openMorphology(lines: Iterable<string>, {siteDir, cacheFile, known = new Map()}: Options): Promise<Morphology> {
  const cached = readCache(cacheFile);
  const wanted = new Set(lines);
  const missing = [...wanted].filter((line) => !cached.has(line));
  const made = new Map<string, StoredLine>();
  if (missing.length > 0) {
    const tokenize = await loadTokenizer(siteDir);
    for (const line of missing) made.set(line, tokenize(line).map(toStored));
  }
  const isMostlyOld = cached.size > 2 * wanted.size;
  const all = new Map([...new Set([...wanted, ...(isMostlyOld ? [] : cached.keys())])].sort().map((line): [string, StoredLine] => [line, cached.get(line) ?? made.get(line) ?? []]));
  if (missing.length > 0 || isMostlyOld) writeCache(cacheFile, all);
  return {analyse: rememberLines(all, known), analysedCount: missing.length};
}

function rememberLines(all: ReadonlyMap<string, StoredLine>, known: KnownReadings): Analyse {
  const made = new Map<string, readonly Morpheme[]>();
  return (line) => {
    const morphemes = made.get(line) ?? correctReadings(toMorphemes(all.get(line)), {line, known});
    made.set(line, morphemes);
    return morphemes;
  };
}

function toMorphemes(stored: StoredLine | undefined): readonly Morpheme[] {
  if (!stored) throw new Error('Unexpected line without analysis, expected every line of the index to be announced');
  let start = 0;
  return stored.map(([surface, pos, detail, base, reading]) => {
    const morpheme = {surface, start, pos, detail, base, reading};
    start += surface.length;
    return morpheme;
  });
}

function toStored(token: IpadicFeatures): StoredLine[number] {
  return [token.surface_form, token.pos, token.pos_detail_1, token.basic_form, token.reading && token.reading !== '*' ? token.reading : ''];
}

let loading: Promise<(line: string) => IpadicFeatures[]> | undefined;

/** Reading the dictionary takes a second or more: once is enough for the dev server and for tests. */
function loadTokenizer(siteDir: string): Promise<(line: string) => IpadicFeatures[]> {
  loading ??= readTokenizer(siteDir);
  return loading;
}

async function readTokenizer(siteDir: string): Promise<(line: string) => IpadicFeatures[]> {
  const {TokenizerBuilder} = await import('@patdx/kuromoji');
  const {default: NodeDictionaryLoader} = await import('@patdx/kuromoji/node');
  const loader = new NodeDictionaryLoader({dic_path: path.join(siteDir, DICTIONARY)});
  const tokenizer = await new TokenizerBuilder({loader}).build();
  return (line) => tokenizer.tokenize(line);
}

function readCache(file: string): Map<string, StoredLine> {
  if (!fs.existsSync(file)) return new Map();
  try {
    const {version, lines} = JSON.parse(fs.readFileSync(file, 'utf8')) as {version: string; lines: [string, StoredLine][]};
    return version === VERSION ? new Map(lines) : new Map();
  } catch {
    // A cache that was cut short is made anew.
    return new Map();
  }
}

function writeCache(file: string, all: ReadonlyMap<string, StoredLine>): void {
  const text = JSON.stringify({version: VERSION, lines: [...all]});
  const next = `${file}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.next`;
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(next, text);
  fs.renameSync(next, file);
}
