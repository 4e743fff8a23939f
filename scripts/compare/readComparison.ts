import {basename} from 'node:path';
import {compareEditions, compareFiles} from '../../src/core/compare';
import type {Edition, ParsedFile} from '../../src/core/model/clause';
import type {Comparison} from '../../src/core/model/comparison';
import {parseFile, parseMdx} from '../../src/core/parse';
import {isFolder, readFolder, readText} from '../apply/files';
import {ProblemError} from '../command/problemError';

/** Two sides as they lie on disk, and what became of the one in the other. */
export interface ReadComparison {
  readonly old: Edition;
  readonly new: Edition;
  readonly comparison: Comparison;
  /** Whether the two sides are single files, which are compared whatever they are called. */
  readonly isFilePair: boolean;
}

/** Reads two files or two edition folders and compares them. Throws with every place where MDX is broken. */
export function readComparison(oldPath: string, newPath: string): ReadComparison {
  const isFilePair = !isFolder(oldPath);
  if (isFolder(newPath) === isFilePair) throw new ProblemError(`${newPath}：ファイルとフォルダは比べられません。両方をファイルか、両方をフォルダにしてください`);
  const [older, newer] = [readEdition(oldPath), readEdition(newPath)];
  const comparison = isFilePair ? compareFiles(older.files[0], newer.files[0]) : compareEditions(older, newer);
  return {old: older, new: newer, comparison, isFilePair};
}

function readEdition(path: string): Edition {
  const sources = isFolder(path) ? readFolder(path) : [{path: basename(path), source: readText(path)}];
  assertText(path, sources);
  assertMdx(path, sources);
  const files = sources.map(({path: name, source}) => parseFile(name, source)).sort((a, b) => (a.path < b.path ? -1 : 1));
  return {guide: '', id: basename(path), files};
}

type Source = Pick<ParsedFile, 'path' | 'source'>;

function assertText(path: string, sources: readonly Source[]): void {
  const binary = sources.find(({source}) => source.includes('\0'));
  if (binary) throw new ProblemError(`${placeName(path, binary.path)}：文章ではありません。Markdown（.md、.mdx）のファイルを指定してください`);
}

function assertMdx(path: string, sources: readonly Source[]): void {
  const messages = sources.filter((source) => source.path.endsWith('.mdx')).flatMap(({path: name, source}) =>
    parseMdx(name, source).messages.map(({line, column, reason}) => `${placeName(path, name)}:${line ?? 1}:${column ?? 1} ${reason}`));
  if (messages.length > 0) throw new ProblemError(messages.join('\n'));
}

function placeName(path: string, name: string): string {
  return basename(path) === name ? path : `${path}/${name}`;
}
