import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');

export interface ReleaseCopy {
  readonly folder: string;
  /** Runs the release; out: how it ended, what it said, how long it took, and the folders in `release/`. */
  readonly release: () => {readonly status: number | null; readonly output: string; readonly seconds: number; readonly made: readonly string[]};
  readonly remove: () => void;
}

/** The last commit in a folder of its own, so that nobody's open work gets into a release. */
export function copyCommit(): ReleaseCopy {
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'portal-release-'));
  stop(spawnSync('git', ['clone', '--quiet', ROOT, folder], {encoding: 'utf8'}));
  const [from, to] = [ROOT, folder].map((place) => path.join(place, 'node_modules'));
  fs.mkdirSync(to);
  for (const name of fs.readdirSync(from).filter((entry) => entry !== '.cache')) fs.symlinkSync(path.join(from, name), path.join(to, name));
  return {
    folder,
    release: () => {
      const started = Date.now();
      const {status, stdout, stderr} = spawnSync('npx', ['tsx', 'scripts/release.ts'], {cwd: folder, encoding: 'utf8', maxBuffer: 100_000_000});
      const out = path.join(folder, 'release');
      return {status, output: stdout + stderr, seconds: (Date.now() - started) / 1000, made: fs.existsSync(out) ? fs.readdirSync(out) : []};
    },
    remove: () => fs.rmSync(folder, {recursive: true, force: true}),
  };
}

function stop({status, stderr}: {readonly status: number | null; readonly stderr: string}): void {
  if (status !== 0) throw new Error(stderr);
}
