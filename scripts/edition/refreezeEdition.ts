import fs from 'node:fs';
import path from 'node:path';
import {findRefreezeProblems, refreezeInYaml} from '../../src/registers/refreeze';
import {hashFolder, readGuide, renameAll, temporaryName, withTemporary} from './files';

interface Given {
  readonly guide: string | undefined;
  readonly edition: string | undefined;
  readonly reason: string | undefined;
  /** e.g. `2026-11-23` */
  readonly today: string;
}

/** Takes a sample edition's files as they are for its frozen state, with the reason on record. Throws with every reason why not; then nothing is written. */
export function refreezeEdition(root: string, {guide: id, edition = '', reason = '', today}: Given): string {
  const {record, folder, yaml} = readGuide(root, id);
  const problems = findRefreezeProblems(record, {edition, reason});
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const file = path.join(folder, 'guide.yml');
  const next = temporaryName(file);
  withTemporary([next], () => {
    const refreeze = {edition, reason, on: today, hash: hashFolder(path.join(folder, edition))};
    fs.writeFileSync(next, refreezeInYaml(yaml, {guide: record, refreeze}));
    renameAll([[next, file]]);
  });
  return `固め直しました: guides/${record.id}/${edition}`;
}
