import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type {Audience} from '../../src/plugins/audience';
import {ProblemError} from '../command/problemError';
import {writeAccount} from './writeAccount';
import {writeSums} from './writeSums';

export interface Step {
  readonly name: string;
  readonly run: () => Promise<void> | void;
}

const ROOT = path.resolve(__dirname, '../..');

/** The steps of a release into a folder, in order. Each stops with what was said when its command fails. */
export function makeSteps(folder: string): readonly Step[] {
  const next = path.resolve(folder);
  const site = (audience: Audience): Step => ({
    name: audience === 'staff' ? '職員向けのサイト' : '公開用のサイト',
    run: () => {
      script('build.ts', [], {AUDIENCE: audience});
      fs.cpSync(path.join(ROOT, 'build', audience), path.join(next, audience), {recursive: true});
    },
  });
  const pack = (audience: Audience): Step => ({
    name: `ファイル一式（${audience === 'staff' ? '職員' : '公開'}）`,
    run: () => script('pack.ts', ['--audience', audience, '--site', path.join(next, audience), '--out', path.join(next, 'pack', audience)]),
  });
  const serving = (audience: Audience): Step => ({
    name: `サーバーの設定と、縮めたファイル（${audience === 'staff' ? '職員' : '公開'}）`,
    run: () => {
      script('serving.ts', ['--site', path.join(next, audience), '--out', path.join(next, 'serving', audience)]);
      script('compress.ts', [path.join(next, audience)]);
    },
  });
  return [
    site('staff'),
    site('public'),
    {name: 'オフライン版', run: () => script('offline.ts', ['--site', path.join(next, 'staff'), '--out', path.join(next, 'offline'), '--zip', path.join(next, 'offline.zip')])},
    pack('staff'),
    pack('public'),
    serving('staff'),
    serving('public'),
    {name: '掲載文と説明', run: () => writeAccount(ROOT, next)},
    {name: '確かめの値（SHA256SUMS）', run: () => writeSums(next)},
  ];
}

/** Runs a script of ours; its words are shown only when it fails. */
function script(name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const {status, stdout, stderr, error} = spawnSync('npx', ['tsx', path.join('scripts', name), ...args], {cwd: ROOT, encoding: 'utf8', env: {...process.env, ...env}, maxBuffer: 100_000_000});
  if (status !== 0) throw new ProblemError(`scripts/${name} が失敗しました\n${error?.message ?? ''}${stdout}${stderr}`);
}
