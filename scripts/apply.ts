/** `npm run apply -- OLD AMENDMENT --out FILE|FOLDER` or `--batch IN --out OUT`: the old text, amended byte for byte. */
import {parseArgs} from 'node:util';
import {AmendmentError, apply, applyToSource, parseAmendment} from '../src/core/amend';
import type {Amendment} from '../src/core/model/amendment';
import {isFolder, readFolder, readJson, readText, writeFolder, writeText} from './apply/files';

const USAGE = '使い方：npm run apply -- 改正前 改正.json --out 出力先、または npm run apply -- --batch 入力.json --out 出力.json';

try {
  main();
} catch (error) {
  const problems = error instanceof AmendmentError ? error.problems : [(error as Error).message, USAGE];
  console.error(problems.join('\n'));
  process.exitCode = 1;
}

function main(): void {
  const {values, positionals} = parseArgs({allowPositionals: true, options: {batch: {type: 'string'}, out: {type: 'string'}}});
  const {batch, out} = values;
  if (!out || positionals.length !== (batch ? 0 : 2)) throw new AmendmentError([USAGE]);
  if (batch) return writeText(out, JSON.stringify(toBatch(readJson(batch)).map(applyCase)));
  const [old, amendmentFile] = positionals;
  const amendment = toAmendment(amendmentFile);
  if (!isFolder(old)) return writeText(out, amendedText(old, amendment));
  writeFolder(out, {old, files: apply(readFolder(old), amendment)});
}

/** The amendment itself, or the whole JSON that `compare --format json` writes, which carries it. */
function toAmendment(path: string): Amendment {
  const value = readJson(path);
  return parseAmendment(typeof value === 'object' && value !== null && 'amendment' in value ? value.amendment : value);
}

interface BatchCase {
  readonly id: string;
  readonly old: string;
  readonly amendment: unknown;
}

function toBatch(value: unknown): readonly BatchCase[] {
  const isCase = (item: Partial<BatchCase> | null) => typeof item?.id === 'string' && typeof item.old === 'string';
  if (Array.isArray(value) && value.every(isCase)) return value;
  throw new AmendmentError(['一括の入力の形が違います。[{"id": …, "old": …, "amendment": …}] の形で渡してください']);
}

function applyCase({id, old, amendment}: BatchCase) {
  const parsed = parseAmendment(amendment);
  if (!isFolder(old)) return {id, text: amendedText(old, parsed)};
  return {id, files: Object.fromEntries(apply(readFolder(old), parsed).map((file) => [file.path, file.source]))};
}

/** One file has one amendment or none, whatever it is called now. */
function amendedText(path: string, {files}: Amendment): string {
  const source = readText(path);
  if (files.length === 0) return source;
  const [file] = files;
  if (files.length === 1 && file.kind === 'changed') return applyToSource(source, file);
  throw new AmendmentError([`${path}：この改正は版（フォルダ）のものです。改正前の版のフォルダを指定してください`]);
}
