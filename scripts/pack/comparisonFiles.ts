import {toTableHtml} from '../../src/exports';
import {exportFileName} from '../../src/exports/fileNames';
import {makeFiles} from '../../src/plugins/exports/makeFiles';
import {readDocument, type EditionPair} from '../../src/plugins/exports/readDocument';
import {readGuides} from '../../src/plugins/guides/readGuides';
import {printPdf} from '../export/printPdf';
import type {PackOptions} from '../pack';
import type {PackFile} from './packFile';

/** Neighbouring editions of each guide: the files of the comparison page, and the table as a PDF. */
export async function comparisonFiles({siteDir, audience}: PackOptions): Promise<readonly PackFile[]> {
  const pairs = readGuides(siteDir, audience).guides.flatMap((guide) => guide.editions.slice(0, -1).map((newer, index): EditionPair => ({guide, newer, older: guide.editions[index + 1]})));
  const files: PackFile[] = [];
  for (const pair of pairs) {
    const {document} = readDocument(pair, {siteDir, audience});
    const made = await makeFiles(document, {pair, audience});
    const table = exportFileName('table', {guide: pair.guide.record.id, older: pair.older.record.id, newer: pair.newer.record.id});
    files.push(...made.map(({name, bytes}) => ({path: `comparisons/${name}`, bytes})));
    files.push({path: `comparisons/${table.replace(/docx$/, 'pdf')}`, bytes: printPdf(toTableHtml(document, {remarks: false, review: false}), document.date)});
  }
  return files;
}
