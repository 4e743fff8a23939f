import {toChangeListXlsx, toJsonFile, toTableDocx, toTrackedDocx, type ExportDocument} from '../../exports';
import {EXPORT_KINDS, EXPORT_LABELS, exportFileName, type ExportKind} from '../../exports/fileNames';
import type {Audience} from '../audience';
import type {EditionPair} from './readDocument';

export interface ExportFile {
  readonly name: string;
  readonly label: string;
  readonly bytes: Uint8Array;
}

type Writer = (document: ExportDocument) => Promise<Uint8Array> | Uint8Array;

/** How each file is written. */
export const WRITERS: Readonly<Record<ExportKind, Writer>> = {
  table: (document) => toTableDocx(document, {remarks: false, review: false}),
  review: (document) => toTableDocx(document, {remarks: true, review: true}),
  tracked: toTrackedDocx,
  list: toChangeListXlsx,
  rows: toJsonFile,
};

/** The files that stand beside a comparison page. The paper for reviewers is for the staff. */
export async function makeFiles(document: ExportDocument, {pair, audience}: {readonly pair: EditionPair; readonly audience: Audience}): Promise<readonly ExportFile[]> {
  const ids = {guide: pair.guide.record.id, older: pair.older.record.id, newer: pair.newer.record.id};
  const files: ExportFile[] = [];
  for (const kind of EXPORT_KINDS.filter((one) => one !== 'review' || audience === 'staff')) {
    files.push({name: exportFileName(kind, ids), label: EXPORT_LABELS[kind], bytes: await WRITERS[kind](document)});
  }
  return files;
}
