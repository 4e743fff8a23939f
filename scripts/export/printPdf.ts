import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {ProblemError} from '../command/problemError';
import {findChromium} from '../setup.mjs';

/** Nothing is fetched, and the profile is thrown away. */
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', '--no-pdf-header-footer', '--generate-pdf-document-outline'];
/** A long table takes seconds; a browser that hangs must end. */
const LIMIT_MS = 120_000;

/** A paper in HTML in, a tagged PDF out, made by Chromium. The day in it is the given one, so that the same paper gives the same bytes. */
export function printPdf(html: string, day: string | null, browser: string | undefined = findChromium()): Uint8Array {
  if (!browser) throw new ProblemError('PDFを作るChromiumがありません。Chromiumを入れるか、環境変数CHROMIUMに場所を書いてください（ほかの形式はなくても作れます）');
  const folder = mkdtempSync(join(tmpdir(), 'export-'));
  try {
    return withDay(print(html, {browser, folder}), day);
  } finally {
    rmSync(folder, {recursive: true, force: true, maxRetries: 3});
  }
}

function print(html: string, {browser, folder}: {readonly browser: string; readonly folder: string}): Buffer {
  const [paper, made] = [join(folder, 'paper.html'), join(folder, 'paper.pdf')];
  writeFileSync(paper, html);
  const result = spawnSync(browser, [...FLAGS, `--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${made}`, pathToFileURL(paper).href], {timeout: LIMIT_MS, encoding: 'utf8'});
  if (result.status !== 0 || !existsSync(made)) throw new ProblemError(`Chromium（${browser}）がPDFを作れませんでした。もう一度実行してください\n${result.error?.message ?? result.stderr}`);
  return readFileSync(made);
}

/** The given day, or spaces, in the place of the clock's: of the same length, so that every offset in the file stays right. */
function withDay(pdf: Buffer, day: string | null): Uint8Array {
  const made = pdf.toString('latin1').replace(/\/(?:CreationDate|ModDate) \(D:\d{14}[^)]*\)/g, (entry: string) =>
    (day === null ? ' '.repeat(entry.length) : entry.replace(/\d{14}/, `${day.replaceAll('-', '')}000000`)));
  return Buffer.from(made, 'latin1');
}
