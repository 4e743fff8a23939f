import type {VFile} from 'vfile';
import type {GuideRecord} from './schemas/guide';

/**
 * Compares a guide's record with the folders that are there. In: the record, the edition folders that hold pages, and the
 * file of `guide.yml`; out: an error on that file for each edition without a folder, and for each folder without an edition.
 */
export function checkEditionFolders(guide: GuideRecord, {folders, file}: {readonly folders: readonly string[]; readonly file: VFile}): void {
  const listed = guide.editions.map(({id}) => id);
  for (const id of listed.filter((one) => !folders.includes(one))) {
    report(file, {id, reason: `版「${id}」のフォルダーがないか、ページがありません。guides/${guide.id}/${id}/ を戻すか、この版の行を消してください`});
  }
  for (const id of folders.filter((one) => !listed.includes(one))) {
    report(file, {id: 'editions', reason: `フォルダー「${id}」の版が書かれていません。editionsに足すか、フォルダーを消してください`});
  }
}

function report(file: VFile, {id, reason}: {readonly id: string; readonly reason: string}): void {
  const lines = String(file).split('\n');
  const index = lines.findIndex((line) => line.includes(id));
  const place = {line: Math.max(index, 0) + 1, column: Math.max(lines[index]?.indexOf(id) ?? 0, 0) + 1};
  file.message(reason, {place, ruleId: 'edition-folders', source: 'portal'}).fatal = true;
}
