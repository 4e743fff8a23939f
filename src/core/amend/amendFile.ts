import type {AmendmentOperation, FileAmendment} from '../model/amendment';
import {MovedText} from './movedText';
import {sha256} from './sha256';
import {sourceChanges} from './sourceChanges';

/** The text of one file; a `ParsedFile` is one. */
export interface SourceFile {
  /** Path inside the edition with forward slashes, e.g. `npo/steps.mdx`. */
  readonly path: string;
  readonly source: string;
}

/**
 * The amendment that turns one file into another; undefined when path and text are the same.
 * It works on the sources, so front matter, markup, tables and line ends come along, whatever the parser makes of them.
 */
export function amend(oldFile: SourceFile, newFile: SourceFile): FileAmendment | undefined {
  if (oldFile.source === newFile.source && oldFile.path === newFile.path) return undefined;
  return {
    kind: 'changed',
    path: newFile.path,
    ...(oldFile.path === newFile.path ? {} : {oldPath: oldFile.path}),
    oldHash: sha256(oldFile.source),
    newHash: sha256(newFile.source),
    operations: toOperations(oldFile.source, newFile.source),
  };
}

function toOperations(oldSource: string, newSource: string): AmendmentOperation[] {
  const moved = new MovedText(oldSource);
  return sourceChanges(oldSource, newSource)
    .map(({start, end, text}) => ({start, end, text: moved.pieces(text)}));
}
