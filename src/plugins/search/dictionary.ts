import fs from 'node:fs';
import path from 'node:path';
import {gunzipSync} from 'node:zlib';
import type {SudachiSynonymsGroup} from 'sudachi-synonyms-dictionary';
import {toDictionaryWord, type Dictionary, type SynonymGroup} from '../../search/indexing/spellings';
import {toReadingKey} from '../../search/text/normalise';

/** Change it when the words below would come out otherwise. */
const VERSION = 'ipadic-sudachi-1';
const WORDS = 'node_modules/@patdx/kuromoji/dict/tid_pos.dat.gz';
const SYNONYMS = 'node_modules/sudachi-synonyms-dictionary/sudachi-synonyms-dictionary.json';
/** 「常に展開に使用しない」 of the synonym dictionary. */
const NEVER = 2;

interface Stored {
  readonly version: string;
  readonly nouns: [string, string[]][];
  readonly synonyms: SynonymGroup[];
}

/** Nouns by reading (IPADIC) and words of the same meaning (Sudachi), folded as texts are; kept in a cache file, since reading them takes seconds. */
export function openDictionary({siteDir, cacheFile}: {readonly siteDir: string; readonly cacheFile: string}): Dictionary {
  const stored = readCache(cacheFile) ?? makeDictionary(siteDir, cacheFile);
  return {nouns: new Map(stored.nouns), synonyms: stored.synonyms};
}

function readCache(file: string): Stored | undefined {
  if (!fs.existsSync(file)) return undefined;
  try {
    const stored = JSON.parse(fs.readFileSync(file, 'utf8')) as Stored;
    return stored.version === VERSION ? stored : undefined;
  } catch {
    // A cache that was cut short is made anew.
    return undefined;
  }
}

function makeDictionary(siteDir: string, cacheFile: string): Stored {
  const stored = {version: VERSION, nouns: readNouns(siteDir), synonyms: readSynonyms(siteDir)};
  fs.mkdirSync(path.dirname(cacheFile), {recursive: true});
  fs.writeFileSync(`${cacheFile}.${process.pid}.next`, JSON.stringify(stored));
  fs.renameSync(`${cacheFile}.${process.pid}.next`, cacheFile);
  return stored;
}

/** Entries are `surface,名詞,一般,*,*,*,*,base,reading,pronunciation`, with a zero byte after each. */
function readNouns(siteDir: string): [string, string[]][] {
  const nouns = new Map<string, Set<string>>();
  for (const entry of gunzipSync(fs.readFileSync(path.join(siteDir, WORDS))).toString('utf8').split('\0')) {
    const [surface, pos, detail, , , , , , reading] = entry.split(',');
    if (pos !== '名詞' || /^(固有名詞|数|接尾|非自立|代名詞)$/.test(detail) || surface.length < 2 || !reading || reading === '*') continue;
    const key = toReadingKey(reading);
    nouns.set(key, (nouns.get(key) ?? new Set()).add(toDictionaryWord(surface)));
  }
  return [...nouns].map(([key, words]) => [key, [...words]]);
}

function readSynonyms(siteDir: string): SynonymGroup[] {
  const groups = JSON.parse(fs.readFileSync(path.join(siteDir, SYNONYMS), 'utf8')) as SudachiSynonymsGroup[];
  return groups.map(({items}) => items.filter(({expandControl}) => expandControl !== NEVER)
    .map(({midashi, vocabularyNumber}) => ({text: toDictionaryWord(midashi), form: vocabularyNumber ?? 0}))).filter((group) => group.length > 1);
}
