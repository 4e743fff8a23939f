import {AlignmentType, Document, Footer, Header, HeadingLevel, LevelFormat, Packer, PageNumber, PageOrientation, Paragraph, TextRun, type FileChild, type IParagraphOptions, type IStylesOptions, type Table} from 'docx';
import type {ExportDocument, OfficeProperties} from '../document';
import {repack} from '../repack';
import {changeName, comparisonProperties, headLines} from '../words';
import {toBrokenRuns} from './runs';
import {steadyIds} from './steadyIds';

/** A4 and its margins, in twips (1/20 point): 210 × 297 mm, 18 mm on each side. */
const PAPER = {width: 11906, height: 16838, margin: 1021} as const;

export type Orientation = 'landscape' | 'portrait';

/** Width that text may take, in twips. */
export function textWidth(orientation: Orientation): number {
  return (orientation === 'landscape' ? PAPER.height : PAPER.width) - 2 * PAPER.margin;
}

export interface WordPaper {
  readonly properties: OfficeProperties;
  /** On top of the first page. */
  readonly title: string;
  /** On top of every page. */
  readonly running: string;
  /** Label and value, line by line, under the title. */
  readonly head: readonly (readonly [string, string])[];
  readonly orientation: Orientation;
  readonly children: readonly FileChild[];
}

export interface ComparisonPaper {
  readonly document: ExportDocument;
  /** e.g. `新旧対照表` */
  readonly name: string;
  readonly orientation: Orientation;
  readonly children: readonly (Paragraph | Table)[];
}

/** A Word file of a comparison: the guide and its editions on every page. */
export function toComparisonWordFile({document, name, orientation, children}: ComparisonPaper): Promise<Uint8Array> {
  const title = `${document.title}　${name}`;
  return toWordFile({properties: comparisonProperties(document), title, running: `${title}（${changeName(document)}）`, head: headLines(document), orientation, children});
}

/** A Word file around its contents: title and head, a line on top of every page, page n／m, language ja. */
export async function toWordFile(paper: WordPaper): Promise<Uint8Array> {
  const {properties, orientation} = paper;
  const {margin, ...size} = PAPER;
  const word = new Document({
    title: properties.title,
    creator: properties.author,
    styles: STYLES,
    numbering: NUMBERING,
    sections: [{
      properties: {page: {
        size: {...size, orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT},
        margin: {top: margin, right: margin, bottom: margin, left: margin},
      }},
      headers: {default: new Header({children: [small(paper.running)]})},
      footers: {default: new Footer({children: [pageNumbers()]})},
      children: [...head(paper), ...paper.children],
    }],
  });
  const edits = steadyIds();
  const whole = (xml: string): string => edits['word/document.xml'](properties.date === null ? withoutDays(xml) : xml);
  return repack(await Packer.toArrayBuffer(word), {properties, edits: {...edits, 'word/document.xml': whole}});
}

/** A tracked change needs no day; the library wants one, and a draft has none. */
function withoutDays(xml: string): string {
  return xml.replace(/(<w:(?:ins|del) [^>]*?) w:date="[^"]*"/g, '$1');
}

/** Lists that number themselves, and such as do not, each with its indents by level. */
const NUMBERING = {config: (['numbered', 'bullets'] as const).map((reference) => ({
  reference,
  levels: [0, 1, 2, 3].map((level) => ({
    level,
    format: reference === 'numbered' ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: reference === 'numbered' ? `%${level + 1}.` : '・',
    style: {paragraph: {indent: {left: 420 * (level + 1), hanging: 420}}},
  })),
}))};

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

function head({title, head: lines}: WordPaper): readonly Paragraph[] {
  return [textParagraph(title, {heading: HeadingLevel.TITLE}), ...lines.map(([label, value]) => textParagraph(`${label}：${value}`))];
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
