import type {Amendment, AmendmentOperation, AmendmentPiece, FileAmendment} from '../model/amendment';
import type {SourceFile} from './amendFile';
import {AmendmentError} from './amendmentError';
import {sha256} from './sha256';

/**
 * Applies an amendment to the files of the old edition and gives those of the new one, sorted by path.
 * Files without an entry stay as they are.
 * Throws `AmendmentError` with every problem at once when the files are not the texts it was made from.
 */
export function apply(oldFiles: readonly SourceFile[], amendment: Amendment): SourceFile[] {
  const files = new Map(oldFiles.map((file) => [file.path, file.source]));
  const problems: string[] = [];
  const written = amendment.files.flatMap((file) => attempt(problems, () => toNewFile(files, file)));
  if (problems.length > 0) throw new AmendmentError(problems);
  for (const file of amendment.files) files.delete(oldPathOf(file));
  for (const file of written) files.set(file.path, file.source);
  return [...files].map(([path, source]) => ({path, source})).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Applies the amendment of one file, whatever the file is called. Throws `AmendmentError` on another base. */
export function applyToSource(oldSource: string, amendment: FileAmendment & {readonly kind: 'changed'}): string {
  if (sha256(oldSource) !== amendment.oldHash) throw wrongBase(amendment.path, amendment.oldHash, sha256(oldSource));
  return checked(replaced(oldSource, amendment.operations), amendment);
}

function checked(newSource: string, {path, newHash}: {readonly path: string; readonly newHash: string}): string {
  if (sha256(newSource) === newHash) return newSource;
  throw new AmendmentError([`${path}：改正データが壊れています（結果が記録 ${newHash.slice(0, 12)}… と一致しません）。npm run compare で作り直してください`]);
}

function attempt(problems: string[], make: () => SourceFile[]): SourceFile[] {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof AmendmentError)) throw error;
    problems.push(...error.problems);
    return [];
  }
}

function toNewFile(files: ReadonlyMap<string, string>, file: FileAmendment): SourceFile[] {
  if (file.kind === 'added') {
    if (files.has(file.path)) throw new AmendmentError([`${file.path}：加えるファイルが、もうあります。改正前の版を指定してください`]);
    return [{path: file.path, source: checked(file.text, file)}];
  }
  const oldSource = files.get(oldPathOf(file));
  if (oldSource === undefined) throw new AmendmentError([`${oldPathOf(file)}：改正するファイルがありません。改正前の版を指定してください`]);
  if (file.kind === 'changed') return [{path: file.path, source: applyToSource(oldSource, file)}];
  if (sha256(oldSource) !== file.oldHash) throw wrongBase(file.path, file.oldHash, sha256(oldSource));
  return [];
}

function oldPathOf(file: FileAmendment): string {
  return file.kind === 'changed' ? file.oldPath ?? file.path : file.path;
}

function replaced(source: string, operations: readonly AmendmentOperation[]): string {
  const out: string[] = [];
  let next = 0;
  for (const {start, end, text} of operations) {
    out.push(source.slice(next, start), ...text.map((piece) => toText(source, piece)));
    next = end;
  }
  return [...out, source.slice(next)].join('');
}

function toText(source: string, piece: AmendmentPiece): string {
  return typeof piece === 'string' ? piece : source.slice(piece.from, piece.to);
}

function wrongBase(path: string, expected: string, actual: string): AmendmentError {
  return new AmendmentError([
    `${path}：この改正は別の文を基にしています（基準 ${expected.slice(0, 12)}…、指定された文 ${actual.slice(0, 12)}…）。改正を作ったときの改正前の版を指定してください`,
  ]);
}
