import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
const SOURCES = ['guides', 'docs', 'src', 'static', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json', 'docusaurus.config.ts', 'sidebars.ts'];

/** The repository's sources in a folder of their own, to be spoiled and built without touching the real ones. */
export interface SiteCopy {
  readonly folder: string;
  /** Writes a new file, with its folders. */
  readonly write: (file: string, text: string) => void;
  /** Changes a file; throws when nothing changed, since then the test would prove nothing. */
  readonly edit: (file: string, change: (text: string) => string) => void;
  /** Copies a folder of the copy to another place in it. */
  readonly copy: (from: string, to: string) => void;
  /** `tsx scripts/build.ts` in the copy, as `npm run build` does. */
  readonly build: (audience: 'staff' | 'public') => {readonly status: number | null; readonly output: string};
  /** Another script of the copy, e.g. `pack`. */
  readonly run: (script: string, ...args: readonly string[]) => {readonly status: number | null; readonly output: string};
  readonly remove: () => void;
}

export function copySite(): SiteCopy {
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'portal-site-'));
  for (const source of SOURCES) fs.cpSync(path.join(ROOT, source), path.join(folder, source), {recursive: true});
  linkPackages(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  const at = (file: string): string => path.join(folder, file);
  return {
    folder,
    write: (file, text) => {
      fs.mkdirSync(path.dirname(at(file)), {recursive: true});
      fs.writeFileSync(at(file), text);
    },
    edit: (file, change) => {
      const before = fs.readFileSync(at(file), 'utf8');
      const after = change(before);
      if (after === before) throw new Error(`${file}: nothing changed`);
      fs.writeFileSync(at(file), after);
    },
    copy: (from, to) => fs.cpSync(at(from), at(to), {recursive: true}),
    build: (audience) => run(folder, ['build'], {AUDIENCE: audience}),
    run: (...command) => run(folder, command),
    remove: () => fs.rmSync(folder, {recursive: true}),
  };
}

function run(folder: string, [script, ...args]: readonly string[], env: Readonly<Record<string, string>> = {}): {readonly status: number | null; readonly output: string} {
  const {status, stdout, stderr} = spawnSync('npx', ['tsx', `scripts/${script}.ts`, ...args], {cwd: folder, encoding: 'utf8', env: {...process.env, ...env}});
  return {status, output: stdout + stderr};
}

/** A folder of links, not one link: the build keeps its cache in node_modules, and a spoiled text must not get into the real one. */
function linkPackages(from: string, to: string): void {
  fs.mkdirSync(to);
  for (const name of fs.readdirSync(from).filter((entry) => entry !== '.cache')) fs.symlinkSync(path.join(from, name), path.join(to, name));
}
