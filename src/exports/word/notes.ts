import {HeadingLevel, type Paragraph} from 'docx';
import type {ExportDocument} from '../document';
import {toNoteLines} from '../noteLines';
import {textParagraph} from './frame';

/** The change notes as they stand over the changes; [] when the editions tell nothing. */
export function toNoteParagraphs(document: Pick<ExportDocument, 'notes'>): readonly Paragraph[] {
  return toNoteLines(document).map(({isTitle, text}) => textParagraph(text, isTitle ? {heading: HeadingLevel.HEADING_1} : {}));
}
