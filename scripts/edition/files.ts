import fs from 'node:fs';
import path from 'node:path';
import {editionHash} from '../../src/registers/editionHash';
import type {GuideRecord} from '../../src/registers/schemas/guide';
import {listFiles, readTexts, type GuideOnDisk} from '../texts/readTexts';

/** A guide whose `guide.yml` has no error, and its folder. */
export interface ReadableGuide {
  readonly record: GuideRecord;
  readonly folder: string;
  readonly yaml: string;
}

/** All guides. Throws with every problem, as file:line:column, when a `guide.yml` cannot be trusted. */
export function readGuides(root: string): readonly ReadableGuide[] {
  const {guides} = readTexts(root);
  const problems = guides.flatMap(({file}) => file.messages.map((message) => `${file.path}:${message.line}:${message.column} ${message.reason}`));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return guides.flatMap((guide) => toReadable(root, guide));
}

function toReadable(root: string, {id, record, file}: GuideOnDisk): readonly ReadableGuide[] {
  return record ? [{record, folder: path.join(root, 'guides', id), yaml: String(file)}] : [];
}

/** The guide of that name. Throws with the names there are. */
export function readGuide(root: string, id: string | undefined): ReadableGuide {
  const guides = readGuides(root);
  const found = guides.find(({record}) => record.id === id);
  if (!found) throw new Error(`手引き「${id ?? ''}」がありません。${guides.map(({record}) => `「${record.id}」`).join('')}のどれかを書いてください`);
  return found;
}

/** Hashes of the files as they are, by edition. */
export function hashesOf({record, folder}: ReadableGuide): ReadonlyMap<string, string> {
  return new Map(record.editions.map(({id}) => [id, hashFolder(path.join(folder, id))]));
}

/** Hash of the files in an edition's folder. */
export function hashFolder(folder: string): string {
  return editionHash(listFiles(folder).map((file) => ({path: file, bytes: fs.readFileSync(path.join(folder, file))})));
}

/** A hidden name beside the real one: on the same disk, so that a rename is one step; not seen by the site or the lint. */
export function temporaryName(target: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
}

/** Renames all or none: when one fails, those before it are taken back. The last may replace a file. */
export function renameAll(renames: readonly (readonly [from: string, to: string])[]): void {
  const done: (readonly [string, string])[] = [];
  try {
    for (const [from, to] of renames) {
      fs.renameSync(from, to);
      done.unshift([from, to]);
    }
  } catch (cause) {
    for (const [from, to] of done) fs.renameSync(to, from);
    throw new Error(`ファイルを置き換えられませんでした（${(cause as Error).message}）。何も変えていません。開いているファイルを閉じて、もう一度実行してください`, {cause});
  }
}

/** Runs the work and takes away what it leaves at the temporary names, whether it fails or not. */
export function withTemporary(names: readonly string[], work: () => void): void {
  try {
    work();
  } finally {
    for (const name of names) fs.rmSync(name, {recursive: true, force: true});
  }
}
