/**
 * `npm run export -- --all --out FOLDER [--guide ID] [--pairs every|neighbours] [--no-pdf] [--audience staff|public]`
 * `npm run export -- OLD NEW [--format docx|tracked|xlsx|json|pdf|text-pdf] --out FILE [--remarks] [--review] [--audience staff|public] [--author ROLE] [--date YYYY-MM-DD]`
 */
import path from 'node:path';
import {parseArgs} from 'node:util';
import {readAudience} from '../src/plugins/audience';
import {ProblemError} from './command/problemError';
import {runCommand} from './command/runCommand';
import {exportAll} from './export/exportAll';
import {isFormat, writers} from './export/formats';
import {readPair} from './export/readPair';
import {writeBytes} from './disk/writeBytes';

const USAGE = '使い方：npm run export -- --all --out フォルダー [--guide 手引き] [--pairs every|neighbours] [--no-pdf] [--audience staff|public]\n　　　　npm run export -- 改正前 改正後 --format docx|tracked|xlsx|json|pdf|text-pdf --out 出力先 [--remarks] [--review] [--audience staff|public] [--author 役割] [--date 年-月-日]';

runCommand(main);

async function main(): Promise<void> {
  const {values, positionals} = readArguments();
  if (values.all) return writeAll(values, positionals);
  const {format, out, remarks, review, audience, author, date} = values;
  if (positionals.length !== 2 || !isFormat(format) || !out) throw new ProblemError(USAGE);
  if (date !== undefined && !isDay(date)) throw new ProblemError(`--date「${date}」は日付ではありません。2024-04-01 の形で書いてください`);
  const read = readPair(positionals, {siteDir: path.resolve(__dirname, '..'), audience: readAudience(audience), author, date});
  writeBytes(out, await writers[format](read, {remarks, review}));
}

async function writeAll({out, pairs, audience, guide, ...values}: ReturnType<typeof readArguments>['values'], rest: readonly string[]): Promise<void> {
  if (!out || rest.length > 0 || (pairs !== 'every' && pairs !== 'neighbours')) throw new ProblemError(USAGE);
  const written = await exportAll({siteDir: path.resolve(__dirname, '..'), audience: readAudience(audience), out, pairs, guide, hasPdf: !values['no-pdf'], onFile: (file) => process.stdout.write(`${file}\n`)});
  process.stdout.write(`${written.length}個のファイルを ${out} に書きました\n`);
}

function readArguments() {
  try {
    return parseArgs({allowPositionals: true, options: {
      format: {type: 'string', default: 'docx'}, out: {type: 'string'}, remarks: {type: 'boolean', default: false}, review: {type: 'boolean', default: false},
      guide: {type: 'string'}, 'no-pdf': {type: 'boolean', default: false}, audience: {type: 'string'}, all: {type: 'boolean', default: false}, pairs: {type: 'string', default: 'every'}, author: {type: 'string'}, date: {type: 'string'},
    }});
  } catch {
    throw new ProblemError(USAGE);
  }
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) && text.length === 'YYYY-MM-DD'.length;
}
