import fs from 'node:fs';
import path from 'node:path';
import {draftInYaml, hasDraft, newestEdition} from '../../src/registers/release';
import {copyEdition} from './copyEdition';
import {readGuide, renameAll, temporaryName, withTemporary} from './files';

const UNKNOWN_REASON = '改正の理由は、まだ決まっていません。〔要確認〕';

/** Makes `draft/` from the newest edition, all or nothing. Throws when there is a draft. Out: what was done, for the editor. */
export function newDraft(root: string, {guide: id, reason}: {readonly guide: string | undefined; readonly reason: string | undefined}): string {
  const guide = readGuide(root, id);
  const draft = path.join(guide.folder, 'draft');
  const newest = newestEdition(guide.record);
  if (hasDraft(guide.record) || fs.existsSync(draft)) throw new Error(`「${guide.record.id}」には改定案がもうあります。guides/${guide.record.id}/draft/ を直してください`);
  if (newest === undefined) throw new Error(`「${guide.record.id}」に写す元の版がありません。先に guide.yml に版を書いてください`);
  const yaml = path.join(guide.folder, 'guide.yml');
  const [newFolder, newYaml] = [temporaryName(draft), temporaryName(yaml)];
  withTemporary([newFolder, newYaml], () => {
    copyEdition(path.join(guide.folder, newest), {to: newFolder, stamp: {edition: 'draft', effectiveDate: undefined}});
    fs.writeFileSync(newYaml, draftInYaml(guide.yaml, reason ?? UNKNOWN_REASON));
    renameAll([[newFolder, draft], [newYaml, yaml]]);
  });
  return `改定案を作りました: guides/${guide.record.id}/draft/（${newest}の写し）`;
}
