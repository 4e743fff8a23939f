import fs from 'node:fs';
import path from 'node:path';
import {sourceFor, type Audience} from '../../src/plugins/audience';
import type {VisibleEdition} from '../../src/plugins/guides/readGuides';
import {filesBelow} from './builtSite';
import {readClauseWords, type PageWords} from './clauseWords';

/** The words of every page of an edition that an audience may see. */
export function readEditionWords({folder, excluded}: VisibleEdition, {siteDir, audience}: {readonly siteDir: string; readonly audience: Audience}): readonly PageWords[] {
  const files = filesBelow(path.join(siteDir, folder)).filter((file) => file.endsWith('.mdx') && !excluded.includes(file));
  return files.map((file) => readClauseWords(sourceFor(audience, fs.readFileSync(path.join(siteDir, folder, file), 'utf8'))));
}
