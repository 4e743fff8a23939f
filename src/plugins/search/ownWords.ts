import fs from 'node:fs';
import path from 'node:path';
import {parseRegister, type RegisterSpec} from '../../registers/parseRegister';
import {searchReadingsRegister} from '../../registers/schemas/searchReadings';
import {searchSynonymsRegister} from '../../registers/schemas/searchSynonyms';
import type {KnownReadings} from '../../search/indexing/correctReadings';
import {toDictionaryWord, type SynonymGroup} from '../../search/indexing/spellings';
import {failOnProblems} from '../problems';

const READINGS = 'docs/developers/search-readings.yml';
const SYNONYMS = 'docs/developers/search-synonyms.yml';

/** The readings that the section has written down; none where the file is missing. Throws with the place of each mistake. */
export function readKnownReadings(siteDir: string): KnownReadings {
  const value = readOwn(siteDir, {path: READINGS, spec: searchReadingsRegister});
  return new Map(value?.words.map(({word, reading}) => [word, reading]));
}

/** What readers say for words of the texts, as the section has written it down; none where the file is missing. Throws with the place of each mistake. */
export function readOwnSynonyms(siteDir: string): readonly SynonymGroup[] {
  const value = readOwn(siteDir, {path: SYNONYMS, spec: searchSynonymsRegister});
  return (value?.words ?? []).map(({word, asked}) => [word, ...asked].map((text, form) => ({text: toDictionaryWord(text), form})));
}

function readOwn<Value>(siteDir: string, {path: name, spec}: {readonly path: string; readonly spec: RegisterSpec<Value>}): Value | undefined {
  const full = path.join(siteDir, name);
  if (!fs.existsSync(full)) return undefined;
  const {value, file} = parseRegister(spec, {path: name, text: fs.readFileSync(full, 'utf8')});
  failOnProblems([file]);
  return value;
}
