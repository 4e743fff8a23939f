import fs from 'node:fs';
import path from 'node:path';
import type {RegisterSpec} from '../../registers/parseRegister';
import {searchReadingsRegister} from '../../registers/schemas/searchReadings';
import {searchSynonymsRegister} from '../../registers/schemas/searchSynonyms';
import type {KnownReadings} from '../../search/indexing/correctReadings';
import {toDictionaryWord, type SynonymGroup} from '../../search/indexing/spellings';
import type {Audience} from '../audience';
import {failOnProblems} from '../problems';
import {readRegister} from '../readRegister';

const READINGS = 'docs/developers/search-readings.yml';
const SYNONYMS = 'docs/developers/search-synonyms.yml';

interface Site {
  readonly siteDir: string;
  readonly audience: Audience;
}

/** The readings that the section has written down; none where the file is missing. Throws with the place of each mistake. */
export function readKnownReadings(site: Site): KnownReadings {
  const value = readOwn(site, {path: READINGS, spec: searchReadingsRegister});
  return new Map(value?.words.map(({word, reading}) => [word, reading]));
}

/** What readers say for words of the texts, as the section has written it down; none where the file is missing. Throws with the place of each mistake. */
export function readOwnSynonyms(site: Site): readonly SynonymGroup[] {
  const value = readOwn(site, {path: SYNONYMS, spec: searchSynonymsRegister});
  return (value?.words ?? []).map(({word, asked}) => [word, ...asked].map((text, form) => ({text: toDictionaryWord(text), form})));
}

function readOwn<Value>(site: Site, register: {readonly path: string; readonly spec: RegisterSpec<Value>}): Value | undefined {
  if (!fs.existsSync(path.join(site.siteDir, register.path))) return undefined;
  const {value, file} = readRegister(register, site);
  failOnProblems([file]);
  return value;
}
