import path from 'node:path';
import {toTableHtml, toTextHtml} from '../../src/exports';
import {exportFileName, EXPORT_KINDS} from '../../src/exports/fileNames';
import type {Audience} from '../../src/plugins/audience';
import {WRITERS} from '../../src/plugins/exports/makeFiles';
import {readDocument, type EditionPair} from '../../src/plugins/exports/readDocument';
import {failOnProblems} from '../../src/plugins/problems';
import {readGuides, type VisibleEdition, type VisibleGuide} from '../../src/plugins/guides/readGuides';
import {ProblemError} from '../command/problemError';
import {printPdf} from './printPdf';
import {writeBytes} from '../disk/writeBytes';

export interface ExportAllOptions {
  readonly siteDir: string;
  readonly audience: Audience;
  /** Folder for the files: one folder for each guide in it. */
  readonly out: string;
  /** `neighbours`: the pairs that have a page; `every`: any two editions of a guide. */
  readonly pairs: 'neighbours' | 'every';
  /** Only this guide; all of them unless given. */
  readonly guide?: string;
  /** PDFs take seconds each. */
  readonly hasPdf: boolean;
  /** Told each file that was written. */
  readonly onFile?: (file: string) => void;
}

/**
 * Writes every file of every comparison that this audience may see, PDFs too unless told otherwise (they need Chromium):
 * `<guide>/<guide>_<older>_<newer>_table.docx` …, and the clean text of each edition, `<guide>/<guide>_<edition>_text.pdf`. Out: the files, from `out`.
 */
export async function exportAll(options: ExportAllOptions): Promise<readonly string[]> {
  const {guides, files: registers} = readGuides(options.siteDir, options.audience);
  failOnProblems(registers);
  const written: string[] = [];
  const write: Write = (file, bytes) => {
    writeBytes(path.join(options.out, file), bytes);
    written.push(file);
    options.onFile?.(file);
  };
  const wanted = guides.filter(({record}) => options.guide === undefined || record.id === options.guide);
  if (wanted.length === 0) throw new ProblemError(`--guide「${options.guide}」という手引きはありません。${guides.map(({record}) => record.id).join('、')}から選んでください`);
  for (const guide of wanted) {
    for (const pair of toPairs(guide, options.pairs)) await writePair(pair, options, write);
    for (const edition of options.hasPdf ? guide.editions : []) writeText(guide, {edition, options, write});
  }
  return written;
}

function toPairs(guide: VisibleGuide, kind: ExportAllOptions['pairs']): readonly EditionPair[] {
  return guide.editions.flatMap((newer, index) => {
    const olders = kind === 'every' ? guide.editions.slice(index + 1) : guide.editions.slice(index + 1, index + 2);
    return olders.map((older) => ({guide, older, newer}));
  });
}

type Write = (file: string, bytes: Uint8Array) => void;

async function writePair(pair: EditionPair, {siteDir, audience, hasPdf}: ExportAllOptions, write: Write): Promise<void> {
  const {document} = readDocument(pair, {siteDir, audience});
  const guide = pair.guide.record.id;
  const ids = {guide, older: pair.older.record.id, newer: pair.newer.record.id};
  for (const kind of EXPORT_KINDS.filter((one) => one !== 'review' || audience === 'staff')) write(`${guide}/${exportFileName(kind, ids)}`, await WRITERS[kind](document));
  if (hasPdf) write(`${guide}/${guide}_${ids.older}_${ids.newer}_table.pdf`, printPdf(toTableHtml(document, {remarks: false, review: false}), document.date));
}

/** The clean text of an edition, whatever it is compared with: here with itself. */
function writeText(guide: VisibleGuide, {edition, options, write}: {readonly edition: VisibleEdition; readonly options: ExportAllOptions; readonly write: Write}): void {
  const {document, newer} = readDocument({guide, older: edition, newer: edition}, options);
  write(`${guide.record.id}/${guide.record.id}_${edition.record.id}_text.pdf`, printPdf(toTextHtml(document, newer), document.date));
}
