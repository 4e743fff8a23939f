import {inflateSync} from 'node:zlib';

/** The words of each page of a PDF as Chromium writes it, in the order in which they are drawn, spaces left out. */
export function readPdfPages(pdf: Uint8Array): readonly string[] {
  const objects = readObjects(Buffer.from(pdf).toString('latin1'));
  const all = [...objects.values()].map(({dictionary}) => dictionary);
  const pages = all.filter((dictionary) => /\/Type \/Page\b(?!s)/.test(dictionary));
  const fonts = new Map(all.flatMap((dictionary) => [...dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)]).map(([, name, id]) => [name, readFont(objects, id)]));
  return pages.map((page) => wordsOf(streamOf(objects, /\/Contents (\d+) 0 R/.exec(page)?.[1]), fonts).replace(/\s/g, ''));
}

interface PdfObject {
  readonly dictionary: string;
  readonly data: string | undefined;
}

type Objects = ReadonlyMap<string, PdfObject>;
type Font = ReadonlyMap<string, string>;

function readObjects(text: string): Objects {
  const found = [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)(?: ?\n?stream\n([\s\S]*?)\nendstream)?\nendobj/g)];
  return new Map(found.map(([, id, dictionary, data]) => [id, {dictionary, data}]));
}

function streamOf(objects: Objects, id: string | undefined): string {
  const found = objects.get(id ?? '');
  if (found?.data === undefined) return '';
  return found.dictionary.includes('/FlateDecode') ? inflateSync(Buffer.from(found.data, 'latin1')).toString('latin1') : found.data;
}

/** Code of a glyph -> letters, from the font's ToUnicode map. */
function readFont(objects: Objects, id: string): Font {
  const map = streamOf(objects, /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.dictionary ?? '')?.[1]);
  const font = new Map<string, string>();
  for (const [, block] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, code, letters] of block.matchAll(/<(\w+)> <(\w+)>/g)) font.set(code.toUpperCase(), decodeUtf16(letters));
  }
  for (const [, block] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, first] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) addRange(font, {from, to, first});
  }
  return font;
}

function addRange(font: Map<string, string>, {from, to, first}: {readonly from: string; readonly to: string; readonly first: string}): void {
  const start = parseInt(from, 16);
  for (let code = start; code <= parseInt(to, 16); code += 1) {
    font.set(code.toString(16).padStart(from.length, '0').toUpperCase(), String.fromCodePoint(parseInt(first, 16) + code - start));
  }
}

function decodeUtf16(hex: string): string {
  return String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));
}

function wordsOf(content: string, fonts: ReadonlyMap<string, Font>): string {
  let font: Font | undefined;
  let words = '';
  for (const [, name, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name) font = fonts.get(name);
    else words += (hex.match(/.{4}/g) ?? []).map((code) => font?.get(code.toUpperCase()) ?? '').join('');
  }
  return words;
}
