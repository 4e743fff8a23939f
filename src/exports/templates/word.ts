import {BorderStyle, HeadingLevel, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType, type FileChild} from 'docx';
import {assertNever} from '../../core/model/assertNever';
import {tableTotal, type TemplateBlock, type TemplateTable} from '../../core/model/template';
import {textParagraph, textWidth, toWordFile} from '../word/frame';
import {templateHead, templateProperties, templateTitle, type TemplateDocument} from './document';

/** A form as a Word file: headings, tables with a header row or header column, empty places to write in, or the example in them. */
export function toTemplateDocx(document: TemplateDocument): Promise<Uint8Array> {
  const {template, isExample, edition} = document;
  const title = templateTitle(document);
  return toWordFile({
    properties: templateProperties(document), title, running: `${title}　${edition}`, head: templateHead(document), orientation: 'portrait',
    children: template.blocks.flatMap((block) => blockChildren(block, isExample)),
  });
}

function blockChildren(block: TemplateBlock, isExample: boolean): readonly FileChild[] {
  const heading = block.heading === undefined ? [new Paragraph({spacing: {before: 120}})] : [textParagraph(block.heading, {heading: HeadingLevel.HEADING_1})];
  switch (block.kind) {
    case 'fields': return [...heading, fieldsTable(block.fields.map(({label, example}) => [label, isExample ? example : '']))];
    case 'table': return [...heading, dataTable(block, isExample)];
    case 'text': return [...heading, note(block.prompt), writingPlace(isExample ? block.example : '')];
    case 'check': return [...heading, ...block.items.map(({text, isChecked}) => textParagraph(`${isExample && isChecked ? '☑' : '☐'} ${text}`, {spacing: {after: 80}}))];
    default: return assertNever(block);
  }
}

const MARGINS = {top: 60, bottom: 60, left: 100, right: 100} as const;
/** Part of the width that the labels take. */
const LABEL_SHARE = 0.32;
/** Height of a place to write several lines in, in twips: about five lines. */
const WRITING_HEIGHT = 1800;
/** Height of one empty line to write by hand in. */
const LINE_HEIGHT = 460;

function fieldsTable(rows: readonly (readonly string[])[]): Table {
  const width = textWidth('portrait');
  const label = Math.floor(width * LABEL_SHARE);
  return new Table({
    columnWidths: [label, width - label], layout: TableLayoutType.FIXED, width: {size: width, type: WidthType.DXA}, margins: MARGINS,
    tableLook: {firstRow: false, lastRow: false, firstColumn: true, lastColumn: false, noHBand: true, noVBand: true},
    rows: rows.map(([name, value]) => new TableRow({cantSplit: true, height: {value: LINE_HEIGHT, rule: 'atLeast'}, children: [cell(name, true), cell(value, false)]})),
  });
}

function dataTable(table: TemplateTable, isExample: boolean): Table {
  const {columns, examples, blankRows, product} = table;
  const width = textWidth('portrait');
  const widths = columns.map(() => Math.floor(width / columns.length));
  const rows = isExample ? examples.map((row) => row.map(String)) : Array.from({length: blankRows}, () => columns.map(() => ''));
  const total = product ? [columns.map((_, index) => (index === 0 ? product.total : index === columns.indexOf(product.into) && isExample ? String(tableTotal(table)) : ''))] : [];
  return new Table({
    columnWidths: widths, layout: TableLayoutType.FIXED, width: {size: width, type: WidthType.DXA}, margins: MARGINS,
    tableLook: {firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true},
    rows: [
      new TableRow({tableHeader: true, cantSplit: true, children: columns.map((name) => cell(name, true))}),
      ...[...rows, ...total].map((row) => new TableRow({cantSplit: true, height: {value: LINE_HEIGHT, rule: 'atLeast'}, children: row.map((text) => cell(text, false))})),
    ],
  });
}

function cell(text: string, isHeader: boolean): TableCell {
  return new TableCell({
    ...(isHeader ? {shading: {type: ShadingType.CLEAR, fill: 'EEEEEE', color: 'auto'}} : {}),
    children: [new Paragraph({children: [new TextRun({text, bold: isHeader})]})],
  });
}

function note(text: string): Paragraph {
  return new Paragraph({keepNext: true, children: [new TextRun({text, size: 18})]});
}

function writingPlace(text: string): Table {
  const width = textWidth('portrait');
  const border = {style: BorderStyle.SINGLE, size: 4, color: '666666'};
  return new Table({
    columnWidths: [width], layout: TableLayoutType.FIXED, width: {size: width, type: WidthType.DXA}, margins: MARGINS,
    borders: {top: border, bottom: border, left: border, right: border},
    rows: [new TableRow({cantSplit: true, height: {value: WRITING_HEIGHT, rule: 'atLeast'}, children: [cell(text, false)]})],
  });
}
