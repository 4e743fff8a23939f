import {toGuideDocx, toGuideHtml} from '../../src/exports';
import {readGuideDocument} from '../../src/plugins/exports/readGuideDocument';
import {readGuides} from '../../src/plugins/guides/readGuides';
import {printPdf} from '../export/printPdf';
import type {PackOptions} from '../pack';
import type {PackFile} from './packFile';

/** Each guide's edition in force and, for the staff, its draft: `guides/handbook_2024-04-01.docx` and `.pdf`. */
export async function guideFiles(options: PackOptions): Promise<readonly PackFile[]> {
  const shown = readGuides(options.siteDir, options.audience).guides.flatMap((guide) => guide.editions.filter(({record}) => record.status === 'in-force' || record.status === 'draft').map((edition) => ({guide, edition})));
  const files: PackFile[] = [];
  for (const {guide, edition} of shown) {
    const document = readGuideDocument(guide, edition, options);
    const name = `guides/${guide.record.id}_${edition.record.id}`;
    files.push({path: `${name}.docx`, bytes: await toGuideDocx(document)}, {path: `${name}.pdf`, bytes: printPdf(toGuideHtml(document), document.date)});
  }
  return files;
}
