import type {SourceFile} from './amendFile';

/** A file that shares at least this much of its lines, by length, with one that is gone is that file under a new name. */
const SAME_FILE = 0.5;

/** For each added file the removed file it was made from, if any; every removed file is used once, the likest pair first. */
export function pairRenamedFiles(removed: readonly SourceFile[], added: readonly SourceFile[]): Map<SourceFile, SourceFile> {
  const candidates = added.flatMap((newFile) => removed.map((oldFile) => ({oldFile, newFile, share: sharedPart(oldFile, newFile)})));
  const pairs = new Map<SourceFile, SourceFile>();
  const used = new Set<SourceFile>();
  for (const {oldFile, newFile, share} of candidates.sort((a, b) => b.share - a.share)) {
    if (share < SAME_FILE || used.has(oldFile) || pairs.has(newFile)) continue;
    pairs.set(newFile, oldFile);
    used.add(oldFile);
  }
  return pairs;
}

function sharedPart(oldFile: SourceFile, newFile: SourceFile): number {
  const oldLines = new Set(oldFile.source.split('\n'));
  const shared = newFile.source.split('\n').filter((line) => oldLines.has(line));
  const longer = Math.max(oldFile.source.length, newFile.source.length, 1);
  return shared.reduce((sum, line) => sum + line.length, 0) / longer;
}
