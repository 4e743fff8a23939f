/** `npm run training -- verify CODES…`, `npm run training -- pack --out FILE` */
import path from 'node:path';
import {parseArgs} from 'node:util';
import {readTraining} from '../src/plugins/training/readTraining';
import type {CheckedTraining} from '../src/plugins/training/views';
import {ProblemError} from './command/problemError';
import {runCommand} from './command/runCommand';
import {writeBytes} from './disk/writeBytes';
import {makePack} from './training/makePack';
import {verifyCodes} from './training/verifyCodes';

const USAGE = '使い方：npm run training -- verify 番号…　／　npm run training -- pack [--out 講師一式.zip]';
const SITE = path.resolve(__dirname, '..');

runCommand(main);

async function main(): Promise<void> {
  const {positionals: [command, ...codes], values} = readArguments();
  if (command === 'verify' && codes.length > 0) verify(codes);
  else if (command === 'pack' && codes.length === 0) await pack(values.out ?? path.join(SITE, 'build/training-pack.zip'));
  else throw new ProblemError(USAGE);
}

function verify(codes: readonly string[]): void {
  const {lines, isGood} = verifyCodes(codes, readChecked().paths);
  for (const line of lines) console.log(line);
  if (!isGood) process.exitCode = 1;
}

async function pack(file: string): Promise<void> {
  const bytes = await makePack(readChecked(), SITE);
  writeBytes(file, bytes);
  console.log(`▶ できました: ${path.relative(process.cwd(), file)}（${(bytes.length / 1_000_000).toFixed(1)} MB）`);
}

/** Throws with every problem of the registers: a pack with a question that no longer holds must not leave the house. */
function readChecked(): CheckedTraining {
  const {paths, questions, guides, files} = readTraining(SITE);
  const problems = files.flatMap((file) => file.messages.filter(({fatal}) => fatal).map(({line, column, reason}) => `${file.path}:${line}:${column} ${reason}`));
  if (!paths || !questions || problems.length > 0) throw new ProblemError(problems.join('\n'));
  return {paths, questions, guides};
}

function readArguments() {
  try {
    return parseArgs({allowPositionals: true, options: {out: {type: 'string'}}});
  } catch {
    throw new ProblemError(USAGE);
  }
}
