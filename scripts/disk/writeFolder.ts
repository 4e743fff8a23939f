import fs from 'node:fs';
import path from 'node:path';
import {putInPlace} from './putInPlace';
import {writeBytes} from './writeBytes';

/** Writes a folder whole: the one in place stays until the new one is complete. In: the files by their paths in it, with forward slashes. */
export function writeFolder(out: string, files: Iterable<readonly [string, Uint8Array]>): void {
  const next = path.join(path.dirname(out), `.next-${path.basename(out)}`);
  fs.rmSync(next, {recursive: true, force: true});
  for (const [file, bytes] of files) writeBytes(path.join(next, file), bytes);
  putInPlace(next, out);
}
