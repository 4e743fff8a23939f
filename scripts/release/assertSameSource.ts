import {ProblemError} from '../command/problemError';
import {readSource, type ReleaseSource} from './readSource';

/** Throws when what a release was made from is no longer there: its parts could come from different texts. `env` as it was when the release began. */
export function assertSameSource(source: ReleaseSource, {isWorkingCopy, env}: {readonly isWorkingCopy: boolean; readonly env: NodeJS.ProcessEnv}): void {
  const now = readSource(isWorkingCopy, env).commit;
  if (now !== source.commit) throw new ProblemError(`作っている間に、元の版が ${source.commit} から ${now} に変わりました。書き換える人がいないときに、作り直してください`);
}
