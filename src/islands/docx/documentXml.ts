import {escapeXml} from '../../core/text/escapeXml';

/** What a paper made in the browser consists of. */
export type PaperBlock =
  | {readonly kind: 'title' | 'heading' | 'subheading' | 'text' | 'item'; readonly text: string}
  | {readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]};

export const WORD_NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
/** A4 with 18 mm around, in twips (1/20 point). */
const PAPER = {width: 11906, height: 16838, margin: 1021} as const;

/** `word/document.xml` of an A4 paper with headings that Word lists, and tables whose head row is marked as such. */
export function toDocumentXml(blocks: readonly PaperBlock[]): string {
  const section = `<w:sectPr><w:pgSz w:w="${PAPER.width}" w:h="${PAPER.height}"/><w:pgMar w:top="${PAPER.margin}" w:right="${PAPER.margin}" w:bottom="${PAPER.margin}" w:left="${PAPER.margin}" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${WORD_NAMESPACE}><w:body>${blocks.map(toBlock).join('')}${section}</w:body></w:document>`;
}

const STYLES = {title: 'Title', heading: 'Heading1', subheading: 'Heading2', text: '', item: 'Item'} as const;

function toBlock(block: PaperBlock): string {
  // Word wants a paragraph between a table and what follows.
  return block.kind === 'table' ? `${toTable(block)}<w:p/>` : toParagraph(block.kind === 'item' ? `・${block.text}` : block.text, STYLES[block.kind]);
}

function toParagraph(text: string, style = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}

function toTable({head, rows}: Extract<PaperBlock, {kind: 'table'}>): string {
  const width = Math.floor((PAPER.width - 2 * PAPER.margin) / head.length);
  const grid = head.map(() => `<w:gridCol w:w="${width}"/>`).join('');
  const row = (cells: readonly string[], isHead: boolean): string => `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.map((cell) => toCell(cell, width)).join('')}</w:tr>`;
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="${width * head.length}" w:type="dxa"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${row(head, true)}${rows.map((cells) => row(cells, false)).join('')}</w:tbl>`;
}

function toCell(text: string, width: number): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${toParagraph(text)}</w:tc>`;
}
