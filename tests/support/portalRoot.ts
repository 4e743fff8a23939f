import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

const SITE = path.join(__dirname, '../..');
const FIXTURE = path.join(__dirname, '../fixtures/edition/改定案のあるガイドライン');

/** A repository of its own in the temporary folder, with one guide: two editions and a draft. */
export interface PortalRoot {
  readonly folder: string;
  readonly read: (file: string) => string;
  readonly edit: (file: string, change: (text: string) => string) => void;
  readonly exists: (file: string) => boolean;
  /** Every file with its content, to show that nothing was written. */
  readonly snapshot: () => Readonly<Record<string, string>>;
  /** Runs a script of ours as a command on this root. */
  readonly run: (script: 'edition' | 'lint-guides' | 'review', ...args: readonly string[]) => {readonly status: number | null; readonly stdout: string; readonly stderr: string};
}

export function makePortalRoot(): PortalRoot {
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'portal-'));
  fs.cpSync(FIXTURE, folder, {recursive: true});
  const at = (file: string): string => path.join(folder, file);
  const read = (file: string): string => fs.readFileSync(at(file), 'utf8');
  return {
    folder,
    read,
    edit: (file, change) => fs.writeFileSync(at(file), change(read(file))),
    exists: (file) => fs.existsSync(at(file)),
    snapshot: () => snapshotOf(folder),
    run: (script, ...args) => spawnSync(process.execPath, ['--import', 'tsx', path.join(SITE, `scripts/${script}.ts`), '--root', folder, ...args], {encoding: 'utf8', cwd: SITE, input: ''}),
  };
}

export function removePortalRoot(root: PortalRoot): void {
  fs.rmSync(root.folder, {recursive: true});
}

function snapshotOf(folder: string): Readonly<Record<string, string>> {
  const files = fs.readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => fs.statSync(path.join(folder, file)).isFile()).sort();
  return Object.fromEntries(files.map((file) => [file, fs.readFileSync(path.join(folder, file), 'base64')]));
}
