import {spawnSync} from 'node:child_process';
import {readBuildStamp} from '../../src/plugins/buildStamp';
import {ProblemError} from '../command/problemError';

/** What a release is made from. */
export interface ReleaseSource {
  /** e.g. `832744b`, with `+` after it when files were changed since. */
  readonly commit: string;
  /** Seconds; the commit's own, so that the same commit gives the same bytes. */
  readonly epoch: string;
  readonly day: string;
}

/** From git, or from RELEASE_COMMIT and SOURCE_DATE_EPOCH where the sources came without it. Refuses changed files, since nobody could find them again, unless told otherwise. */
export function readSource(isWorkingCopy: boolean, env: NodeJS.ProcessEnv = process.env): ReleaseSource {
  const commit = env.RELEASE_COMMIT ?? git('rev-parse', '--short=9', 'HEAD');
  const epoch = env.SOURCE_DATE_EPOCH ?? git('log', '-1', '--format=%ct');
  const changed = env.RELEASE_COMMIT === undefined ? git('status', '--porcelain') : '';
  if (changed !== '' && !isWorkingCopy) throw new ProblemError(`まだcommitしていない変更があります。commitしてから実行するか、試すだけなら --working-copy を付けてください\n${changed}`);
  if (!/^[0-9a-z]+$/.test(commit)) throw new ProblemError(`RELEASE_COMMIT「${commit}」は使えません。英小文字と数字で書いてください`);
  const {day} = readBuildStamp({SOURCE_DATE_EPOCH: epoch});
  return {commit: changed === '' ? commit : `${commit}-changed`, epoch, day};
}

function git(...args: readonly string[]): string {
  const {status, stdout} = spawnSync('git', args, {encoding: 'utf8'});
  if (status === 0) return stdout.trim();
  throw new ProblemError('gitの記録がありません。記録のあるフォルダーで実行するか、環境変数 RELEASE_COMMIT（元の版の名前）と SOURCE_DATE_EPOCH（その時刻。秒の数）を書いてください');
}
