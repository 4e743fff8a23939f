import {ExternalHyperlink, FootnoteReferenceRun, HeadingLevel, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableOfContents, TableRow, TextRun, WidthType, type FileChild, type ParagraphChild} from 'docx';
import {textParagraph, textWidth, toWordFile} from '../word/frame';
import {toBrokenRuns} from '../word/runs';
import {columnShares} from './columnShares';
import {cutAtMentions, guideName, guideProperties, type GuideBlock, type GuideDocument, type GuideNote, type GuidePage} from './document';
import {guideHead} from './head';
import {wordFigure} from './wordFigure';

/** An edition of a guide as a Word file: contents, a heading 1 for each page, real lists, tables with a header row, and footnotes that Word counts itself. */
export async function toGuideDocx(guide: GuideDocument): Promise<Uint8Array> {
  const notes = new Notes();
  const pages = guide.pages.flatMap((page) => pageChildren(page, notes));
  const contents = new TableOfContents('目次', {hyperlink: true, headingStyleRange: '1-3'});
  return toWordFile({
    properties: guideProperties(guide), title: guideName(guide), running: guideName(guide), head: guideHead(guide), orientation: 'portrait',
    children: [textParagraph('目次', {spacing: {before: 240}}), contents, ...pages],
  });
}

/** Where a list item belongs: items with the same `instance` are one list. */
interface ListPlace {
  readonly instance: number;
  readonly next: number;
}

/** Notes as Word counts them, from 1 through the whole file. A note mentioned again points back. */
class Notes {
  private count = 0;
  lists = 0;
  private numbers = new Map<GuideNote, number>();

  reference(note: GuideNote): FootnoteReferenceRun {
    this.count += 1;
    const before = this.numbers.get(note);
    if (before === undefined) this.numbers.set(note, this.count);
    return new FootnoteReferenceRun({children: [before === undefined ? noteParagraph(note) : textParagraph(`注${before}に同じ。`)]});
  }
}

function noteParagraph({text, addresses}: GuideNote): Paragraph {
  const links = addresses.flatMap((address) => [new TextRun(' '), new ExternalHyperlink({link: address, children: [new TextRun({text: address, style: 'Hyperlink'})]})]);
  return new Paragraph({children: [...toBrokenRuns(text).map((run) => new TextRun(run)), ...links]});
}

type WordHeading = NonNullable<ConstructorParameters<typeof Paragraph>[0] & object>['heading'];
const HEADINGS: readonly WordHeading[] = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5];

function pageChildren(page: GuidePage, notes: Notes): readonly FileChild[] {
  const runs = (text: string): readonly ParagraphChild[] => toRuns(text, {page, notes});
  let list: ListPlace | undefined;
  const body = page.blocks.map((block) => {
    list = nextList(block, {list, notes});
    return toChildren(block, {runs, list, page});
  }).flat();
  const description = page.description === '' ? [] : [textParagraph(page.description)];
  return [new Paragraph({heading: HeadingLevel.HEADING_1, pageBreakBefore: true, children: runs(page.title)}), ...description, ...body];
}

/** The list that an item belongs to: it goes on while the numbers do. */
function nextList(block: GuideBlock, {list, notes}: {readonly list: ListPlace | undefined; readonly notes: Notes}): ListPlace | undefined {
  if (block.kind !== 'listItem' || block.number === null) return block.kind === 'heading' ? undefined : list;
  if (list && block.number === list.next) return {...list, next: block.number + 1};
  return block.number === 1 ? {instance: (notes.lists += 1), next: 2} : undefined;
}

interface Drawing {
  readonly runs: (text: string) => readonly ParagraphChild[];
  readonly list: ListPlace | undefined;
  readonly page: GuidePage;
}

function toChildren(block: GuideBlock, drawing: Drawing): readonly FileChild[] {
  if (block.kind !== 'figure') return [toChild(block, drawing)];
  return wordFigure(drawing.page.pictures.get(block.address), {text: block.text, caption: drawing.runs(`［図］${block.text}`)});
}

function toChild(block: Exclude<GuideBlock, {readonly kind: 'figure'}>, drawing: Drawing): FileChild {
  const {runs} = drawing;
  switch (block.kind) {
    case 'heading': return new Paragraph({heading: HEADINGS[Math.min(block.level, HEADINGS.length) - 1], children: runs(block.text)});
    case 'boxTitle': return new Paragraph({...BOX, keepNext: true, children: [new TextRun({text: block.text, bold: true})]});
    case 'table': return toTable(block.rows, runs);
    case 'paragraph': return new Paragraph({...(block.isBoxed ? BOX : {}), indent: {left: block.depth * 420}, spacing: {after: 80}, children: runs(block.text)});
    default: return listItem(block, drawing);
  }
}

/** An item whose number does not follow from the one before keeps it as text. */
function listItem({depth, isBoxed, number, text}: GuideBlock & {readonly kind: 'listItem'}, {runs, list}: Pick<Drawing, 'runs' | 'list'>): Paragraph {
  const box = isBoxed ? BOX : {};
  const level = Math.min(depth, 3);
  if (number === null) return new Paragraph({...box, numbering: {reference: 'bullets', level}, children: runs(text)});
  if (!list) return new Paragraph({...box, indent: {left: (depth + 1) * 420}, children: runs(`${number}. ${text}`)});
  return new Paragraph({...box, numbering: {reference: 'numbered', level, instance: list.instance}, children: runs(text)});
}

const BOX = {border: {left: {style: 'single', size: 12, space: 8, color: '666666'}}} as const;

function toRuns(text: string, {page, notes}: {readonly page: GuidePage; readonly notes: Notes}): readonly ParagraphChild[] {
  return cutAtMentions(text).flatMap((part, index): readonly ParagraphChild[] => {
    if (index % 2 === 0) return part === '' ? [] : toBrokenRuns(part).map((run) => new TextRun(run));
    const note = page.notes.get(part);
    return note ? [notes.reference(note)] : [new TextRun(`[^${part}]`)];
  });
}

function toTable(rows: readonly (readonly string[])[], runs: Drawing['runs']): Table {
  const widths = columnShares(rows).map((share) => Math.floor(textWidth('portrait') * share));
  const cells = (row: readonly string[]): readonly string[] => [...row, ...Array<string>(widths.length - row.length).fill('')];
  return new Table({
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: {size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA},
    margins: {top: 40, bottom: 40, left: 100, right: 100},
    tableLook: {firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true},
    rows: rows.map((row, index) => new TableRow({
      tableHeader: index === 0,
      cantSplit: true,
      children: cells(row).map((text) => new TableCell({
        ...(index === 0 ? {shading: {type: ShadingType.CLEAR, fill: 'EEEEEE', color: 'auto'}} : {}),
        children: [new Paragraph({children: runs(text)})],
      })),
    })),
  });
}
