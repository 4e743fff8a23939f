import fs from 'node:fs';
import path from 'node:path';
import {readDestinations} from '../../src/exports/booklet/destinations';
import {toBookletHtml} from '../../src/exports/booklet/html';
import type {GuideDocument} from '../../src/exports';
import {readGuideDocument} from '../../src/plugins/exports/readGuideDocument';
import {readGuides} from '../../src/plugins/guides/readGuides';
import type {Audience} from '../../src/plugins/audience';
import {parseRegister} from '../../src/registers/parseRegister';
import {indexTermsRegister, type IndexTerms} from '../../src/registers/schemas/training';
import {ProblemError} from '../command/problemError';
import {printPdf} from '../export/printPdf';

const TERMS = 'docs/training/index-terms.yml';
/** The numbers stand where they stood as zeros, so that the second pass is right; a third one would mean that they moved the text. */
const MOST_PASSES = 3;

/** The guide's edition that is asked for, or the one in force. Throws with the editions that there are. */
export function findGuide({guide, edition, siteDir, audience}: {readonly guide: string; readonly edition?: string; readonly siteDir: string; readonly audience: Audience}): GuideDocument {
  const found = readGuides(siteDir, audience).guides.find(({record}) => record.id === guide);
  if (!found) throw new ProblemError(`手引き「${guide}」がありません。handbook、guideline、outsourcing のどれかを書いてください`);
  const visible = found.editions.find((one) => (edition === undefined ? one.isCurrent : one.record.id === edition));
  if (!visible) throw new ProblemError(`「${guide}」に版「${edition ?? '施行中'}」がありません。${found.editions.map(({record}) => record.id).join('、')} のどれかを --edition に書いてください`);
  return readGuideDocument(found, visible, {siteDir, audience});
}

/** A guide as an A4 book. Printed at least twice: the first time tells where everything lies. */
export function makeBooklet(guide: GuideDocument, siteDir: string): Uint8Array {
  const {terms} = readTerms(siteDir);
  let pages: ReadonlyMap<string, number> = new Map();
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const pdf = printPdf(toBookletHtml(guide, {terms, pages}), guide.date);
    const found = readDestinations(pdf);
    if (pass > 0 && [...found].every(([id, page]) => pages.get(id) === page)) return pdf;
    pages = found;
  }
  throw new ProblemError('目次のページの番号が決まりませんでした。見出しを短くして、もう一度実行してください');
}

function readTerms(siteDir: string): IndexTerms {
  const {value, file} = parseRegister(indexTermsRegister, {path: TERMS, text: fs.readFileSync(path.join(siteDir, TERMS), 'utf8')});
  if (!value) throw new ProblemError(file.messages.map((message) => `${TERMS}:${message.line}:${message.column} ${message.reason}`).join('\n'));
  return value;
}
