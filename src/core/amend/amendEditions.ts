import type {Amendment, FileAmendment} from '../model/amendment';
import {amend, type SourceFile} from './amendFile';
import {pairRenamedFiles} from './renamedFiles';
import {sha256} from './sha256';

/** A whole edition, or any set of files with different paths; an `Edition` is one. */
export interface SourceEdition {
  readonly files: readonly SourceFile[];
}

/**
 * The amendment that turns one edition into another: files changed, renamed, added and removed, sorted by path.
 * Editions with the same texts give no files.
 */
export function amendEditions(oldEdition: SourceEdition, newEdition: SourceEdition): Amendment {
  const oldFiles = new Map(oldEdition.files.map((file) => [file.path, file]));
  const newPaths = new Set(newEdition.files.map((file) => file.path));
  const removed = oldEdition.files.filter((file) => !newPaths.has(file.path));
  const added = newEdition.files.filter((file) => !oldFiles.has(file.path));
  const renamed = pairRenamedFiles(removed, added);
  const gone = new Set([...renamed.values()]);
  const files = [
    ...newEdition.files.map((file) => toFileAmendment(oldFiles.get(file.path) ?? renamed.get(file), file)),
    ...removed.filter((file) => !gone.has(file)).map(toRemoval),
  ];
  return {version: 1, files: files.filter((file) => file !== undefined).sort(byPath)};
}

function toFileAmendment(oldFile: SourceFile | undefined, newFile: SourceFile): FileAmendment | undefined {
  if (oldFile) return amend(oldFile, newFile);
  return {kind: 'added', path: newFile.path, newHash: sha256(newFile.source), text: newFile.source};
}

function toRemoval(file: SourceFile): FileAmendment {
  return {kind: 'removed', path: file.path, oldHash: sha256(file.source)};
}

/** By code units: the same order on every machine, whatever its language. */
function byPath(a: {readonly path: string}, b: {readonly path: string}): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
