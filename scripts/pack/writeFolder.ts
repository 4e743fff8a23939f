import fs from 'node:fs';
import path from 'node:path';
import {writeBytes} from '../export/writeBytes';
import {putInPlace} from '../site/putInPlace';

export interface PackFile {
  /** Path in the pack, in ASCII, so that every archive and server keeps it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Writes a folder whole: the one in place stays until the new one is complete. */
export function writeFolder(out: string, files: readonly PackFile[]): void {
  const next = path.join(path.dirname(out), `.next-${path.basename(out)}`);
  fs.rmSync(next, {recursive: true, force: true});
  for (const file of files) writeBytes(path.join(next, file.path), file.bytes);
  putInPlace(next, out);
}
