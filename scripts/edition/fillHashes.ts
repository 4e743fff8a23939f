import fs from 'node:fs';
import path from 'node:path';
import {changedMessage, compareHashes} from '../../src/registers/editionHashes';
import {changeEditions} from '../../src/registers/guideYaml';
import {hashesOf, readGuides, renameAll, temporaryName, withTemporary, type ReadableGuide} from './files';

/** Writes the hash of every edition that has none yet. Throws when an edition has changed; then nothing is written. Out: what was done. */
export function fillHashes(root: string): string {
  const guides = readGuides(root).map((guide) => ({guide, actual: hashesOf(guide)}));
  const states = guides.flatMap(({guide, actual}) => [...compareHashes(guide.record, actual)].map(([edition, state]) => ({guide, actual, edition, state})));
  const changed = states.filter(({state}) => state === 'changed');
  if (changed.length > 0) throw new Error(changed.map(({guide, edition}) => changedMessage(guide.record.id, edition)).join('\n'));
  const missing = states.filter(({state}) => state === 'missing');
  for (const {guide} of guides) write(guide, new Map(missing.filter((one) => one.guide === guide).map(({edition, actual}) => [edition, {hash: actual.get(edition)}])));
  return missing.length === 0 ? 'hashはすべてそろっています。' : missing.map(({guide, edition}) => `hashを書きました: guides/${guide.record.id}/${edition}`).join('\n');
}

function write({folder, yaml}: ReadableGuide, changes: Parameters<typeof changeEditions>[1]): void {
  if (changes.size === 0) return;
  const file = path.join(folder, 'guide.yml');
  const next = temporaryName(file);
  withTemporary([next], () => {
    fs.writeFileSync(next, changeEditions(yaml, changes));
    renameAll([[next, file]]);
  });
}
