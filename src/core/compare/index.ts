import type {Edition, ParsedFile} from '../model/clause';
import type {Comparison, ComparisonEntry} from '../model/comparison';
import {alignFiles} from './alignFiles';
import {addedEntry, linkedEntry, removedEntry, type SourceOf} from './entries';
import {orderSlots} from './order';
import {markSplits} from './splits';
import {pairFiles, type FilePair} from './pairFiles';

export {diffText} from './diffText';

/**
 * Compares two files, whatever their paths. Every clause of both stands in exactly one entry;
 * entries follow the new file, removed clauses stand where they stood (change-tracking.md section 3, T6, T7).
 */
export function compareFiles(oldFile: ParsedFile, newFile: ParsedFile): Comparison {
  return comparePairs([[oldFile, newFile]]);
}

/** Compares two editions file by file; clauses are also found again in another file. */
export function compareEditions(oldEdition: Edition, newEdition: Edition): Comparison {
  return comparePairs(pairFiles(oldEdition.files, newEdition.files));
}

function comparePairs(pairs: readonly FilePair[]): Comparison {
  const {links, reusedIds} = alignFiles(pairs);
  const sourceOf = sourceFinder(pairs);
  const entries = pairs.flatMap(([oldFile, newFile]) => orderSlots(oldFile, newFile, links).map(({side, index}): ComparisonEntry => {
    if (side === 'old' && oldFile) return removedEntry({file: oldFile.path, index, clause: oldFile.clauses[index]});
    if (!newFile) throw new Error(`Unexpected slot ${side} ${index}, expected a file on that side`);
    const link = links.ofNew.get(newFile.clauses[index]);
    return link ? linkedEntry(link, sourceOf) : addedEntry({file: newFile.path, index, clause: newFile.clauses[index]});
  }));
  return {entries: markSplits(entries), reusedIds};
}

function sourceFinder(pairs: readonly FilePair[]): SourceOf {
  const files = {old: new Map<string, ParsedFile>(), new: new Map<string, ParsedFile>()};
  for (const [oldFile, newFile] of pairs) {
    if (oldFile) files.old.set(oldFile.path, oldFile);
    if (newFile) files.new.set(newFile.path, newFile);
  }
  return (side, path) => {
    const file = files[side].get(path);
    if (!file) throw new Error(`Unexpected path \`${path}\`, expected a file of the ${side} edition`);
    return file;
  };
}
