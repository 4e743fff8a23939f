import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {writeBytes} from '../disk/writeBytes';

/** SHA256SUMS of all files below a folder, as `sha256sum -c` reads it: hash, two spaces, path with forward slashes, sorted. */
export function writeSums(folder: string): void {
  const files = fs.readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')).sort();
  const lines = files.map((file) => `${createHash('sha256').update(fs.readFileSync(path.join(folder, file))).digest('hex')}  ${file}\n`);
  writeBytes(path.join(folder, 'SHA256SUMS'), Buffer.from(lines.join('')));
}
