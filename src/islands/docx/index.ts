import {strToU8, zipSync} from 'fflate';
import {escapeXml} from '../../core/text/escapeXml';
import {toDocumentXml, WORD_NAMESPACE, type PaperBlock} from './documentXml';

export type {PaperBlock} from './documentXml';
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** In: what the paper says. Out: a Word file, made in the browser; nothing leaves the device. */
export function toDocx({title, blocks}: {readonly title: string; readonly blocks: readonly PaperBlock[]}): Uint8Array<ArrayBuffer> {
  const parts = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']], `<Relationship Id="core" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`),
    'docProps/core.xml': coreProperties(title),
    'word/_rels/document.xml.rels': relations([['styles', 'styles.xml']]),
    'word/document.xml': toDocumentXml(blocks),
    'word/styles.xml': STYLES,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))) as Uint8Array<ArrayBuffer>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

function relations(parts: readonly (readonly [type: string, target: string])[], more = ''): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${parts.map(([type, target]) => `<Relationship Id="${type}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`).join('')}${more}</Relationships>`;
}

function coreProperties(title: string): string {
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:language>ja-JP</dc:language></cp:coreProperties>`;
}

const style = (id: string, name: string, {size, before = 0, level}: {readonly size: number; readonly before?: number; readonly level?: number}): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${size > 20 ? '<w:keepNext/>' : ''}<w:spacing w:before="${before}" w:after="80"/>${level === undefined ? '' : `<w:outlineLvl w:val="${level}"/>`}</w:pPr><w:rPr>${size > 20 ? '<w:b/>' : ''}<w:sz w:val="${size}"/></w:rPr></w:style>`;
const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="767676"/>`).join('');
const FONT = 'BIZ UDPゴシック';

const STYLES = `${HEAD}<w:styles ${WORD_NAMESPACE}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}"/><w:sz w:val="20"/><w:lang w:val="ja-JP" w:eastAsia="ja-JP"/></w:rPr></w:rPrDefault></w:docDefaults>`
  + '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
  + style('Title', 'Title', {size: 32})
  + style('Heading1', 'heading 1', {size: 26, before: 240, level: 0})
  + style('Heading2', 'heading 2', {size: 22, before: 160, level: 1})
  + style('Item', 'List', {size: 20})
  + `<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${BORDERS}</w:tblBorders><w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;
