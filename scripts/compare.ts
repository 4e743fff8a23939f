/** `npm run compare -- OLD NEW [--format table|inline|sentences|json] [--out FILE]`, `--texts IN --out OUT` or `--batch IN --out OUT`. */
import {parseArgs} from 'node:util';
import {diffText} from '../src/core/compare';
import {readJson, writeText} from './apply/files';
import {formats, isFormat} from './compare/formats';
import {ProblemError} from './command/problemError';
import {runCommand} from './command/runCommand';
import {readComparison} from './compare/readComparison';

const USAGE = '使い方：npm run compare -- 改正前 改正後 [--format table|inline|sentences|json] [--out 出力先]';

runCommand(main);

function main(): void {
  const {values: {texts, batch, format, out}, positionals} = readArguments();
  if (texts && out) return writeText(out, JSON.stringify(cases(texts).map(compareTexts)));
  if (batch && out) return writeText(out, JSON.stringify(cases(batch).map(compareCase)));
  if (positionals.length !== 2 || !isFormat(format)) throw new ProblemError(USAGE);
  const text = formats[format](readComparison(positionals[0], positionals[1]));
  if (out) writeText(out, text);
  else process.stdout.write(text);
}

function readArguments() {
  const text = {type: 'string'} as const;
  try {
    return parseArgs({allowPositionals: true, options: {texts: text, batch: text, format: {type: 'string', default: 'table'}, out: text}});
  } catch (error) {
    throw new ProblemError(`${(error as Error).message}\n${USAGE}`);
  }
}

interface Case {
  readonly id: string;
  readonly old: string;
  readonly new: string;
}

function cases(path: string): readonly Case[] {
  const value = readJson(path);
  const isCase = (item: Partial<Case> | null) => typeof item?.id === 'string' && typeof item.old === 'string' && typeof item.new === 'string';
  if (Array.isArray(value) && value.every(isCase)) return value;
  throw new ProblemError(`${path}：一括の入力の形が違います。[{"id": …, "old": …, "new": …}] の形で渡してください`);
}

function compareTexts(one: Case) {
  return {id: one.id, segments: diffText(one.old, one.new)};
}

function compareCase(one: Case) {
  return {id: one.id, ...JSON.parse(formats.json(readComparison(one.old, one.new))) as object};
}
