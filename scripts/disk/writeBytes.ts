import {mkdirSync, renameSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

/** Writes beside the place first and renames: a reader sees the old file or the whole new one. */
export function writeBytes(file: string, bytes: Uint8Array): void {
  const temporary = `${file}.${process.pid}.tmp`;
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(temporary, bytes);
  renameSync(temporary, file);
}
