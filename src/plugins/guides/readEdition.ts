import fs from 'node:fs';
import path from 'node:path';
import type {Edition} from '../../core/model/clause';
import {parseFile} from '../../core/parse';
import {listPages, sourceFor, type Audience} from '../audience';
import type {VisibleEdition} from './readGuides';

/** Reads and parses the pages of an edition that this audience may see, staff blocks taken out before anything looks at the text. */
export function readEdition(found: VisibleEdition, {siteDir, audience}: {readonly siteDir: string; readonly audience: Audience}): Edition {
  const folder = path.join(siteDir, found.folder);
  const files = listPages(folder)
    .filter((file) => !found.excluded.includes(file))
    .map((file) => parseFile(file, sourceFor(audience, fs.readFileSync(path.join(folder, file), 'utf8'))));
  return {guide: found.guide, id: found.record.id, files};
}
