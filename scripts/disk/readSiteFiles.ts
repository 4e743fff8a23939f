import fs from 'node:fs';
import path from 'node:path';
import {ProblemError} from '../command/problemError';

/** All files of a built site by their paths in it, with forward slashes, sorted. */
export function readSiteFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  if (!fs.existsSync(path.join(folder, 'index.html'))) throw new ProblemError(`「${folder}」にサイトがありません。先に npm run build を実行してください`);
  const entries = fs.readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  const files = entries.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')).sort();
  return new Map(files.map((file) => [file, fs.readFileSync(path.join(folder, file))]));
}
