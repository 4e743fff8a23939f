import {createHash} from 'node:crypto';

/** One file of an edition. */
export interface EditionFile {
  /** Inside the edition, with forward slashes: `npo/steps.mdx`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Fingerprint of an edition: SHA-256 over all files, sorted by path, each as its path, its length and its bytes.
 * The order of the argument does not matter; one changed, added, removed or renamed file gives another value.
 * Out: 64 hexadecimal digits. Rule: an edition in force never changes (design/architecture.md, Layout).
 */
export function editionHash(files: readonly EditionFile[]): string {
  const hash = createHash('sha256');
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
  // The length keeps the border between two files: moved bytes must not give the same stream.
  for (const {path, bytes} of sorted) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}
