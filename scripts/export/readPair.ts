import path from 'node:path';
import {toExportDocument, type ExportFacts} from '../../src/exports';
import {failOnProblems} from '../../src/plugins/problems';
import {readDocument, type EditionPair, type ReadDocument, type ReadOptions} from '../../src/plugins/exports/readDocument';
import {readGuides} from '../../src/plugins/guides/readGuides';
import {ProblemError} from '../command/problemError';
import {readComparison} from '../compare/readComparison';

/** Two editions of a guide of the portal (`guides/handbook/2024-04-01` or `handbook/2024-04-01`), or any two files or folders. */
export function readPair([older, newer]: readonly string[], options: ReadOptions): ReadDocument {
  const pair = findPair([older, newer], options);
  return pair ? readDocument(pair, options) : readLoosePair([older, newer], options);
}

function findPair(places: readonly string[], {siteDir, audience}: ReadOptions): EditionPair | undefined {
  const {guides, files} = readGuides(siteDir, audience);
  failOnProblems(files);
  const editions = guides.flatMap((guide) => guide.editions.map((edition) => ({guide, edition, folder: path.resolve(siteDir, edition.folder)})));
  const [older, newer] = places.map((place) => editions.find(({folder}) => folder === path.resolve(place) || folder === path.resolve(siteDir, 'guides', place)));
  if (older && newer && older.guide === newer.guide) return {guide: newer.guide, older: older.edition, newer: newer.edition};
  if (audience !== 'staff') throw new ProblemError(`${places.join('、')}：audience「${audience}」に見せられる、同じ手引きの2つの版ではありません。版のフォルダを2つ指定してください`);
  return undefined;
}

function readLoosePair([oldPath, newPath]: readonly string[], {author = '担当課', date}: ReadOptions): ReadDocument {
  const {old: older, new: newer, comparison} = readComparison(oldPath, newPath);
  const isSameName = older.id === newer.id;
  const files = [...new Set([...newer.files, ...older.files].map((file) => file.path))];
  const facts: ExportFacts = {
    title: path.parse(newer.id).name,
    older: {label: isSameName ? '旧' : older.id, effectiveDate: null},
    newer: {label: isSameName ? '新' : newer.id, effectiveDate: null},
    reason: '',
    notice: '',
    notes: [],
    date: date ?? null,
    author,
    stamp: '',
    pages: files.map((file) => ({file, title: file, address: null, oldAddress: null})),
    stage: 'draft',
  };
  return {document: toExportDocument(facts, {older, newer, comparison}), older, newer};
}
