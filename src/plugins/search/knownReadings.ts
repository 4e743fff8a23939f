import fs from 'node:fs';
import path from 'node:path';
import {parseRegister} from '../../registers/parseRegister';
import {searchReadingsRegister} from '../../registers/schemas/searchReadings';
import type {KnownReadings} from '../../search/indexing/correctReadings';
import {failOnProblems} from '../problems';

const READINGS = 'docs/developers/search-readings.yml';

/** The readings that the section has written down; none where the file is missing. Throws with the place of each mistake. */
export function readKnownReadings(siteDir: string): KnownReadings {
  const full = path.join(siteDir, READINGS);
  if (!fs.existsSync(full)) return new Map();
  const {value, file} = parseRegister(searchReadingsRegister, {path: READINGS, text: fs.readFileSync(full, 'utf8')});
  failOnProblems([file]);
  return new Map(value?.words.map(({word, reading}) => [word, reading]));
}
