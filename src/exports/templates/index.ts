import type {TemplateDocument} from './document';
import {toTemplateXlsx} from './excel';
import {toTemplateDocx} from './word';

const WRITERS: Readonly<Record<'docx' | 'xlsx', (document: TemplateDocument) => Promise<Uint8Array>>> = {docx: toTemplateDocx, xlsx: toTemplateXlsx};

/** A form as a file of its kind. In: the form, empty or as an example. Out: the same bytes for the same form. */
export function toTemplateFile(document: TemplateDocument): Promise<Uint8Array> {
  return WRITERS[document.template.format](document);
}
