import {toChangeListXlsx, toJsonFile, toTableDocx, toTableHtml, toTextHtml, toTrackedDocx, type TableOptions} from '../../src/exports';
import type {ReadDocument} from '../../src/plugins/exports/readDocument';
import {printPdf} from './printPdf';

type Writer = (read: ReadDocument, options: TableOptions) => Promise<Uint8Array> | Uint8Array;

/** How a comparison is written, by the name given to `--format`. */
export const writers = {
  docx: ({document}, options) => toTableDocx(document, options),
  tracked: ({document}) => toTrackedDocx(document),
  xlsx: ({document}) => toChangeListXlsx(document),
  json: ({document}) => toJsonFile(document),
  pdf: ({document}, options) => printPdf(toTableHtml(document, options), document.date),
  'text-pdf': ({document, newer}) => printPdf(toTextHtml(document, newer), document.date),
} as const satisfies Readonly<Record<string, Writer>>;

export function isFormat(name: string): name is keyof typeof writers {
  return Object.hasOwn(writers, name);
}
