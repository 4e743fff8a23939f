import {spawnSync} from 'node:child_process';
import {load} from 'cheerio';
import JSZip from 'jszip';

/** What somebody reads on a paper, spaces left out. */
export interface PaperWords {
  readonly body: string;
  readonly noteText: string;
}

/** Running head and page number; Chromium draws them first. */
const MARGIN_LINES = 2;

/** A Word file in; its text and its footnotes out. */
export async function readWordWords(docx: Uint8Array): Promise<PaperWords> {
  const zip = await JSZip.loadAsync(docx);
  const [body, noteText] = await Promise.all(['word/document.xml', 'word/footnotes.xml'].map(async (part) => load(await zip.file(part)!.async('string'), {xmlMode: true})('w\\:t').text()));
  return {body: squeezed(body), noteText: squeezed(noteText)};
}

/** A PDF in; its text as poppler's `pdftotext` reads it, in the order in which it is drawn, without what stands in the margins, out. Notes are part of the text. */
export function readPdfWords(pdf: Uint8Array): PaperWords {
  const {status, stdout, stderr} = spawnSync('pdftotext', ['-raw', '-', '-'], {input: pdf, encoding: 'utf8', maxBuffer: 100_000_000});
  if (status !== 0) throw new Error(`pdftotext: ${stderr}（poppler-utilsが要ります。npm test が入れます）`);
  const body = squeezed(stdout.split('\f').map((page) => page.split('\n').slice(MARGIN_LINES).join('\n')).join(''));
  return {body, noteText: body};
}

function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}

/** The bookmarks of a PDF, spaces left out. */
export function readPdfBookmarks(pdf: Uint8Array): readonly string[] {
  const titles = [...Buffer.from(pdf).toString('latin1').matchAll(/\/Title (?:<FEFF([0-9A-F]*)>|\(((?:\\[^]|[^\\)])*)\))/g)];
  return titles.map(([, hex, letters]) => squeezed(hex === undefined ? letters.replace(/\\(.)/g, '$1') : Buffer.from(hex, 'hex').swap16().toString('utf16le')));
}
