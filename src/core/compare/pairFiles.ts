import type {ParsedFile} from '../model/clause';
import {comparisonKey} from '../text/normalise';
import {similarity, toGrams} from './similarity';

export type FilePair = readonly [ParsedFile | undefined, ParsedFile | undefined];

/** From this likeness on, a file that vanished and one that appeared are the same one under a new name. */
const RENAMED = 0.5;

/** Pairs files by path, then renamed ones by likeness; in the order of the new paths, removed files last. */
export function pairFiles(olds: readonly ParsedFile[], news: readonly ParsedFile[]): readonly FilePair[] {
  const byPath = new Map(olds.map((file) => [file.path, file]));
  const kept = new Set(news.map(({path}) => path));
  const left = olds.filter(({path}) => !kept.has(path));
  const pairs = news.map((file): FilePair => [byPath.get(file.path) ?? takeRenamed(file, left), file]);
  return [...pairs, ...left.map((file): FilePair => [file, undefined])];
}

function takeRenamed(file: ParsedFile, left: ParsedFile[]): ParsedFile | undefined {
  const values = left.map((old) => similarity(fileGrams(old), fileGrams(file)));
  const best = values.indexOf(Math.max(...values));
  return best >= 0 && values[best] >= RENAMED ? left.splice(best, 1)[0] : undefined;
}

function fileGrams({clauses}: ParsedFile) {
  return toGrams(comparisonKey(clauses.map(({text}) => text).join('')));
}
