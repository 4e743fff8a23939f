import {spawnSync} from 'node:child_process';
import {brotliDecompressSync, gunzipSync, inflateSync} from 'node:zlib';
import JSZip from 'jszip';

/** Deepest file inside a file (a Word file in a ZIP in a ZIP) that is looked into. */
const DEEPEST = 4;

/** All that a file holds: its own bytes and, one by one, what is packed in it (gzip, brotli, ZIP, Word, Excel, PDF), with the names inside. */
export async function openFile(name: string, bytes: Buffer, depth = 0): Promise<readonly Buffer[]> {
  const within = depth > DEEPEST ? [] : await unpack(name, bytes);
  const inner = await Promise.all(within.map((one) => openFile(one.name, one.bytes, depth + 1)));
  return [Buffer.concat([Buffer.from(`${name}\n`), bytes]), ...inner.flat()];
}

interface Packed {
  readonly name: string;
  readonly bytes: Buffer;
}

async function unpack(name: string, bytes: Buffer): Promise<readonly Packed[]> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [{name: name.replace(/\.gz$/, ''), bytes: gunzipSync(bytes)}];
  if (name.endsWith('.br')) return [{name: name.replace(/\.br$/, ''), bytes: brotliDecompressSync(bytes)}];
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) return unzip(bytes);
  return bytes.subarray(0, 5).toString('latin1') === '%PDF-' ? readPdf(bytes) : [];
}

async function unzip(bytes: Buffer): Promise<readonly Packed[]> {
  const zip = await JSZip.loadAsync(bytes);
  const notes = Buffer.from(JSON.stringify([(zip as {comment?: string}).comment, ...Object.values(zip.files).map(({comment}) => comment)]));
  const files = Object.values(zip.files).filter(({dir}) => !dir);
  return [{name: 'comments', bytes: notes}, ...await Promise.all(files.map(async (file) => ({name: file.name, bytes: await file.async('nodebuffer')})))];
}

/** What a reader of the paper sees, what its properties and outline say, and every stream that can be inflated. */
function readPdf(bytes: Buffer): readonly Packed[] {
  const seen = ['pdftotext', 'pdfinfo'].map((program): Packed => {
    const {status, stdout, error} = spawnSync(program, program === 'pdftotext' ? ['-raw', '-', '-'] : ['-'], {input: bytes, maxBuffer: 100_000_000});
    if (status !== 0) throw new Error(`${program}: ${error?.message ?? 'PDFを読めません'}（poppler-utilsが要ります。npm test が入れます）`);
    return {name: program, bytes: stdout};
  });
  const text = bytes.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].flatMap((found): Packed[] => {
    const start = found.index + found[0].length;
    return inflated(bytes.subarray(start, text.indexOf('endstream', start)));
  });
  return [...seen, {name: 'hex', bytes: hexStrings(text)}, ...streams];
}

function inflated(stream: Buffer): Packed[] {
  try {
    const bytes = inflateSync(stream, {finishFlush: 2});
    return [{name: 'stream', bytes}, {name: 'hex', bytes: hexStrings(bytes.toString('latin1'))}];
  } catch {
    return [];
  }
}

/** `<FEFF79D8…>`: how a PDF writes Japanese in titles, bookmarks and alternative texts. */
function hexStrings(text: string): Buffer {
  const found = [...text.matchAll(/<FEFF((?:[0-9A-F]{4})+)>/gi)].map(([, hex]) => Buffer.from(hex, 'hex').swap16().toString('utf16le'));
  const literal = [...text.matchAll(/\(\xfe\xff((?:\\[^]|[^\\)])*)\)/g)].map(([, raw]) => wide(raw));
  return Buffer.from([...found, ...literal].join('\n'));
}

/** A literal string in UTF-16, with its escapes. */
function wide(raw: string): string {
  const plain = raw.replace(/\\([0-7]{3}|[^])/g, (_, code: string) => (/^[0-7]{3}$/.test(code) ? String.fromCharCode(parseInt(code, 8)) : ({n: '\n', r: '\r', t: '\t', b: '\b', f: '\f'} as Record<string, string>)[code] ?? code));
  const bytes = Buffer.from(plain, 'latin1');
  return bytes.subarray(0, bytes.length - (bytes.length % 2)).swap16().toString('utf16le');
}
