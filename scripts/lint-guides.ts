/** `npm run lint:guides -- [--json] [--quiet] [--root FOLDER] [paths…]`: reads guides/ and docs/, prints every problem, exit code 1 on errors. */
import fs from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {lintPages} from '../src/lint/lintPages';
import {formatReport, toReportedMessages} from '../src/lint/report';
import {toEffectiveDates} from '../src/registers/effectiveDates';
import {readTexts} from './texts/readTexts';

const USAGE = '使い方：npm run lint:guides -- [--json] [--quiet（注意を出さない）] [調べるファイルかフォルダー…]';

try {
  main();
} catch (error) {
  console.error(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = 1;
}

function main(): void {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {json: {type: 'boolean'}, quiet: {type: 'boolean'}, root: {type: 'string', default: path.join(__dirname, '..')}},
  });
  const wanted = positionals.map((one) => toWanted(one, values.root));
  const isWanted = (file: string): boolean => wanted.length === 0 || wanted.some((one) => one === '' || file === one || file.startsWith(`${one}/`));
  const texts = readTexts(values.root);
  const records = texts.guides.flatMap(({record}) => record ?? []);
  const registers = texts.guides.map(({file}) => file).filter((file) => isWanted(file.path));
  const files = [...registers, ...lintPages({sources: texts.sources, effectiveDates: toEffectiveDates(records), isWanted})];
  if (files.length === 0) throw new Error(`調べるファイルがありません（${positionals.join('、') || 'guides、docs'}）。場所を確かめてください`);
  const messages = toReportedMessages(files);
  const shown = values.quiet ? messages.filter(({level}) => level === 'error') : messages;
  console.log(values.json ? JSON.stringify(shown, undefined, 2) : formatReport(shown, files.length));
  if (messages.some(({level}) => level === 'error')) process.exitCode = 1;
}

/** A path as the user types it, from where he stands; relative to the root. */
function toWanted(typed: string, root: string): string {
  const absolute = [path.resolve(typed), path.resolve(root, typed)].find((one) => fs.existsSync(one));
  if (absolute === undefined) throw new Error(`「${typed}」がありません。場所を確かめてください`);
  return path.relative(path.resolve(root), absolute).split(path.sep).join('/');
}
