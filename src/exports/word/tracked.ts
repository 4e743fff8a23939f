import {DeletedTextRun, HeadingLevel, InsertedTextRun, Paragraph, TextRun, type IParagraphOptions, type ParagraphChild} from 'docx';
import type {InlineBlock} from '../../core/model/table';
import {groupByPage} from '../../core/render/pageGroups';
import type {ExportDocument, ExportLine} from '../document';
import {textParagraph, toComparisonWordFile} from './frame';
import {toNoteParagraphs} from './notes';
import {toBrokenRuns} from './runs';

/**
 * 見え消し as a Word file with real tracked changes: accepted, they leave the new text of the pages that changed;
 * rejected, the old one (a moved clause stands where the new text has it).
 */
export async function toTrackedDocx(document: ExportDocument): Promise<Uint8Array> {
  const marks = new Marks(document);
  const children = groupByPage(document.lines, document.pages).flatMap(({page, rows}) => [
    textParagraph(page.title, {heading: HeadingLevel.HEADING_1}),
    ...rows.map((line) => toParagraph(line, marks)),
  ]);
  const changes = children.length === 0 ? [textParagraph('本文に変更はありません。')] : children;
  return toComparisonWordFile({document, name: '見え消し', orientation: 'portrait', children: [...toNoteParagraphs(document), ...changes]});
}

/** What a tracked change must say: who (a role) and when (a fixed day), under a number of its own. */
class Marks {
  private last = 0;
  private readonly by: {readonly author: string; readonly date: string};

  constructor({author, date}: ExportDocument) {
    this.by = {author, date: `${date ?? '2000-01-01'}T00:00:00Z`};
  }

  next() {
    return {id: (this.last += 1), ...this.by};
  }
}

type WordHeading = NonNullable<IParagraphOptions['heading']>;

/** The page's title is heading 1, so the headings of the text start at 2. */
const HEADINGS: readonly WordHeading[] = [HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5];

function toParagraph(line: ExportLine, marks: Marks): Paragraph {
  const {headingLevel, depth} = line;
  return new Paragraph({
    ...(headingLevel > 0 ? {heading: HEADINGS[Math.min(headingLevel, HEADINGS.length) - 1]} : {indent: {left: Math.min(depth, 5) * 200}}),
    ...wholeLineMark(line, marks),
    children: line.parts.flatMap((part) => toRuns(part, marks)),
  });
}

/** A line that came or went as a whole takes its paragraph mark with it. */
function wholeLineMark({parts}: ExportLine, marks: Marks): Pick<IParagraphOptions, 'run'> {
  const isAll = (kind: Part['kind']): boolean => parts.length > 0 && parts.every((part) => part.kind === kind || part.kind === 'note');
  if (isAll('inserted')) return {run: {insertion: marks.next()}};
  return isAll('deleted') ? {run: {deletion: marks.next()}} : {};
}

type Part = InlineBlock['parts'][number];

function toRuns({kind, text}: Part, marks: Marks): readonly ParagraphChild[] {
  return toBrokenRuns(text).map((run) => {
    if (kind === 'inserted') return new InsertedTextRun({...run, ...marks.next()});
    return kind === 'deleted' ? new DeletedTextRun({...run, ...marks.next()}) : new TextRun(run);
  });
}
