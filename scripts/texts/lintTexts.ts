import fs from 'node:fs';
import path from 'node:path';
import {lintPages} from '../../src/lint/lintPages';
import {toReportedMessages, type ReportedMessage} from '../../src/lint/report';
import {toEffectiveDates} from '../../src/registers/effectiveDates';
import {readLaws} from './readLaws';
import {readTrainingFiles} from './readTrainingFiles';
import {readTexts} from './readTexts';

/** What the lint found in the texts on the disk. */
export interface TextFindings {
  readonly messages: readonly ReportedMessage[];
  readonly fileCount: number;
}

/** Lints registers and pages below the root; only those at the given places, or all. Throws when there is nothing at a place. */
export function lintTexts(root: string, places: readonly string[]): TextFindings {
  const wanted = places.map((place) => toWanted(place, root));
  const isWanted = (file: string): boolean => wanted.length === 0 || wanted.some((one) => one === '' || file === one || file.startsWith(`${one}/`));
  const {sources, guides, registers: others} = readTexts(root);
  // While a guide.yml cannot be read, its clauses are unknown: the training would only repeat that one fault.
  const registers = [...guides.map(({file}) => file), ...(guides.every(({record}) => record) ? readTrainingFiles(others, root) : others)].filter((file) => isWanted(file.path));
  const effectiveDates = toEffectiveDates(guides.flatMap(({record}) => record ?? []));
  const files = [...registers, ...lintPages({sources, effectiveDates, laws: readLaws(root), isWanted})];
  if (files.length === 0) throw new Error(`調べるファイルがありません（${places.join('、') || 'guides、docs'}）。場所を確かめてください`);
  return {messages: toReportedMessages(files), fileCount: files.length};
}

/** A path as it was typed, from where the user stands or from the root; relative to the root. */
function toWanted(typed: string, root: string): string {
  const found = [path.resolve(typed), path.resolve(root, typed)].find((one) => fs.existsSync(one) && !path.relative(root, one).startsWith('..'));
  if (found === undefined) throw new Error(`「${typed}」がありません。場所を確かめてください`);
  return path.relative(root, found).split(path.sep).join('/');
}
