import JSZip from 'jszip';
import type {OfficeProperties} from './document';
import {escapeXml} from './escapeXml';
import {toFixedZip} from './fixedZip';

/** An edit of one part of an Office file: its XML in, its XML out. */
export type PartEdits = Readonly<Record<string, (xml: string) => string>>;

/**
 * Packs an Office file again so that the same document gives the same bytes: entries in a fixed order with a fixed time,
 * and the properties written by us (title, role, language, the day of the edition; no person, no clock).
 */
export async function repack(file: Uint8Array | ArrayBuffer, {properties, edits = {}}: {readonly properties: OfficeProperties; readonly edits?: PartEdits}): Promise<Uint8Array> {
  const read = await JSZip.loadAsync(file);
  const all: PartEdits = {...edits, 'docProps/core.xml': () => coreProperties(properties)};
  const parts: [string, Uint8Array | string][] = [];
  for (const name of Object.keys(read.files).filter((one) => !read.files[one].dir).sort(byPackageOrder)) {
    const edit = all[name];
    parts.push([name, edit ? edit(await read.files[name].async('string')) : await read.files[name].async('uint8array')]);
  }
  return toFixedZip(parts);
}

/** Programs that guess a file's kind look for these at its head. */
const FIRST: readonly string[] = ['_rels/.rels', '[Content_Types].xml'];

function byPackageOrder(a: string, b: string): number {
  return FIRST.indexOf(b) - FIRST.indexOf(a) || (a < b ? -1 : 1);
}

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

function coreProperties({title, author, date, stamp}: OfficeProperties): string {
  const day = (name: string): string => (date === null ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`);
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    + `<cp:coreProperties ${NAMESPACES}><dc:title>${escapeXml(title)}</dc:title>`
    + `<dc:creator>${escapeXml(author)}</dc:creator><cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>`
    + `<dc:language>ja-JP</dc:language>${day('created')}${day('modified')}${stamp === '' ? '' : `<cp:version>${escapeXml(stamp)}</cp:version>`}</cp:coreProperties>`;
}
