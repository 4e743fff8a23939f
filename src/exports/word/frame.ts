import {AlignmentType, Document, Footer, Header, HeadingLevel, Packer, PageNumber, PageOrientation, Paragraph, TextRun, type IParagraphOptions, type IStylesOptions, type Table} from 'docx';
import type {ExportDocument} from '../document';
import {repack} from '../repack';
import {changeName, headLines} from '../words';
import {toBrokenRuns} from './runs';

/** A4 and its margins, in twips (1/20 point): 210 × 297 mm, 18 mm on each side. */
const PAPER = {width: 11906, height: 16838, margin: 1021} as const;

export type Orientation = 'landscape' | 'portrait';

/** Width that text may take, in twips. */
export function textWidth(orientation: Orientation): number {
  return (orientation === 'landscape' ? PAPER.height : PAPER.width) - 2 * PAPER.margin;
}

export interface WordPaper {
  readonly document: ExportDocument;
  /** e.g. `新旧対照表` */
  readonly name: string;
  readonly orientation: Orientation;
  readonly children: readonly (Paragraph | Table)[];
}

/** A Word file around its contents: title and head, the guide and its editions on every page, page n／m, language ja. */
export async function toWordFile(paper: WordPaper): Promise<Uint8Array> {
  const {document, orientation} = paper;
  const {margin, ...size} = PAPER;
  const word = new Document({
    title: document.title,
    creator: document.author,
    styles: STYLES,
    sections: [{
      properties: {page: {
        size: {...size, orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT},
        margin: {top: margin, right: margin, bottom: margin, left: margin},
      }},
      headers: {default: new Header({children: [small(`${document.title}　${paper.name}（${changeName(document)}）`)]})},
      footers: {default: new Footer({children: [pageNumbers()]})},
      children: [...head(paper), ...paper.children],
    }],
  });
  return repack(await Packer.toArrayBuffer(word), {document, edits: {'word/document.xml': document.date === null ? withoutDays : (xml) => xml}});
}

/** A tracked change needs no day; the library wants one, and a draft has none. */
function withoutDays(xml: string): string {
  return xml.replace(/(<w:(?:ins|del) [^>]*?) w:date="[^"]*"/g, '$1');
}

/** The same font as the site's, which Windows has. */
const FONT = 'BIZ UDPゴシック';

const heading = (size: number): NonNullable<IStylesOptions['default']>['heading1'] => ({run: {size, bold: true, color: '000000', font: FONT}, paragraph: {keepNext: true, spacing: {before: 240, after: 120}}});

const STYLES: IStylesOptions = {
  default: {
    document: {run: {font: FONT, size: 20, language: {value: 'ja-JP', eastAsia: 'ja-JP'}}},
    title: {run: {size: 32, bold: true, font: FONT}, paragraph: {spacing: {after: 120}}},
    heading1: heading(26),
    heading2: heading(24),
    heading3: heading(22),
    heading4: heading(20),
    heading5: heading(20),
  },
};

function head({document, name}: WordPaper): readonly Paragraph[] {
  const lines = headLines(document).map(([label, value]) => textParagraph(`${label}：${value}`));
  return [textParagraph(`${document.title}　${name}`, {heading: HeadingLevel.TITLE}), ...lines];
}

export function textParagraph(text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({...options, children: toBrokenRuns(text).map((run) => new TextRun(run))});
}

function small(text: string): Paragraph {
  return new Paragraph({children: [new TextRun({text, size: 16})]});
}

function pageNumbers(): Paragraph {
  return new Paragraph({alignment: AlignmentType.CENTER, children: [new TextRun({size: 16, children: [PageNumber.CURRENT, '／', PageNumber.TOTAL_PAGES]})]});
}
