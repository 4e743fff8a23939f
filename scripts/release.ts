/**
 * `npm run release -- [--out FOLDER] [--working-copy]`: all deliveries from one commit, in `release/<day>-<commit>/`: staff, public, offline, pack,
 * the groupware notice and SHA256SUMS. Until all is complete it stands in a folder of its own; a failed step leaves nothing.
 */
import fs from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {ProblemError} from './command/problemError';
import {runCommand} from './command/runCommand';
import {assertSameSource} from './release/assertSameSource';
import {auditPackages} from './release/auditPackages';
import {readSource} from './release/readSource';
import {makeSteps} from './release/steps';
import {putInPlace} from './disk/putInPlace';

runCommand(main);

async function main(): Promise<void> {
  const {out, isWorkingCopy} = readArguments();
  const env = {...process.env};
  const source = readSource(isWorkingCopy, env);
  const place = path.join(out, `${source.day}-${source.commit}`);
  const next = path.join(out, `.next-${source.day}-${source.commit}`);
  removeOnSignal(next);
  try {
    console.log(`▶ ${source.commit}（${source.day}）から、${place}/ を作ります`);
    console.log(auditPackages());
    fs.rmSync(next, {recursive: true, force: true});
    await runSteps(next, {RELEASE_COMMIT: source.commit, SOURCE_DATE_EPOCH: source.epoch});
    assertSameSource(source, {isWorkingCopy, env});
    putInPlace(next, place);
    console.log(`▶ できました: ${place}/`);
  } catch (error) {
    fs.rmSync(next, {recursive: true, force: true});
    throw new ProblemError(`${error instanceof Error ? error.message : String(error)}\n何も書いていません。直してから、もう一度実行してください。`);
  }
}

async function runSteps(next: string, env: Readonly<Record<string, string>>): Promise<void> {
  Object.assign(process.env, env);
  const steps = makeSteps(next);
  const started = Date.now();
  for (const [index, {name, run}] of steps.entries()) {
    const from = Date.now();
    console.log(`▶ ${index + 1}/${steps.length} ${name}`);
    await run();
    console.log(`  ${seconds(from)}秒（はじめから${seconds(started)}秒）`);
  }
}

const seconds = (from: number): number => Math.round((Date.now() - from) / 1000);

/** Stopped by the keyboard: nothing half done stays. */
function removeOnSignal(next: string): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      fs.rmSync(next, {recursive: true, force: true});
      process.exit(130);
    });
  }
}

function readArguments(): {readonly out: string; readonly isWorkingCopy: boolean} {
  try {
    const {values} = parseArgs({options: {out: {type: 'string', default: 'release'}, 'working-copy': {type: 'boolean', default: false}}});
    return {out: values.out, isWorkingCopy: values['working-copy']};
  } catch {
    throw new ProblemError('使い方：npm run release -- [--out 出力先のフォルダー] [--working-copy]');
  }
}
