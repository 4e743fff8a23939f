import {createHash} from 'node:crypto';
import fsSync from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import {build, type BuildOptions} from 'esbuild';

/** Path of each script in the site, without a slash at the start; `page` is the one that every page runs. */
export interface Scripts {
  readonly page: string;
  /** Loaded when a reader turns to the search field. */
  readonly searchPanel: string;
  /** Runs in a worker, or under file:// in the page. */
  readonly searchEngine: string;
  readonly islands: Readonly<Record<string, string>>;
}

/** Where the scripts begin that are no islands, in `src/islands`. */
const SCRIPTS = {page: 'pageScript', searchPanel: 'siteSearch/script', searchEngine: 'searchEngine/script'} as const;

/** An island is a folder under `src/islands` with an `index.tsx`. */
export function islandNames(siteDir: string): string[] {
  const folder = path.join(siteDir, 'src/islands');
  return fsSync.readdirSync(folder).filter((name) => fsSync.existsSync(path.join(folder, name, 'index.tsx'))).sort();
}

/** One classic script per island, with Preact in React's place, named by its content; and the page's own. */
export async function buildScripts({siteDir, outDir, names}: {readonly siteDir: string; readonly outDir: string; readonly names: readonly string[]}): Promise<Scripts> {
  const folder = path.join(siteDir, 'src/islands');
  const write = async (name: string, entry: string): Promise<string> => writeHashed({outDir, name, text: await bundle({contents: `import './${entry}';`, folder})});
  const islands: Record<string, string> = {};
  for (const name of names) {
    const contents = `import {boot} from './boot'; import Island from './${name}'; boot('${name}', Island);`;
    islands[name] = await writeHashed({outDir, name, text: await bundle({contents, folder})});
  }
  const [page, searchPanel, searchEngine] = [await write('page', SCRIPTS.page), await write('searchPanel', SCRIPTS.searchPanel), await write('searchEngine', SCRIPTS.searchEngine)];
  return {page, searchPanel, searchEngine, islands};
}

/** The script that the pages of the offline site run before their islands. */
export async function buildOfflineScript(siteDir: string): Promise<{readonly path: string; readonly text: string}> {
  const text = await bundle({contents: `import './offlineScript';`, folder: path.join(siteDir, 'src/islands')});
  return {path: `scripts/offline.${shortHash(text)}.js`, text};
}

/** Names of the packages of which some code is in the scripts of the site, sorted. */
export async function bundledPackages(siteDir: string): Promise<readonly string[]> {
  const folder = path.join(siteDir, 'src/islands');
  const contents = [...Object.values(SCRIPTS), 'offlineScript', 'boot', ...islandNames(siteDir)].map((name) => `import './${name}';`).join('\n');
  const {metafile} = await build({...bundleOptions({contents, folder}), metafile: true});
  const names = Object.keys(metafile.inputs).flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
  return [...new Set(names)].sort();
}

const TARGETS = ['chrome123', 'firefox121', 'safari17.5'];

interface Entry {
  readonly contents: string;
  readonly folder: string;
}

async function bundle(entry: Entry): Promise<string> {
  return (await build(bundleOptions(entry))).outputFiles[0].text;
}

function bundleOptions({contents, folder}: Entry) {
  return {
    stdin: {contents, resolveDir: folder, loader: 'tsx', sourcefile: 'entry.tsx'},
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    target: [...TARGETS],
    jsx: 'automatic',
    // Styles come with the page's one style sheet.
    loader: {'.css': 'empty'},
    alias: {react: 'preact/compat', 'react-dom': 'preact/compat', 'react-dom/client': 'preact/compat/client', 'react/jsx-runtime': 'preact/jsx-runtime'},
    define: {'process.env.NODE_ENV': '"production"'},
  } as const satisfies BuildOptions;
}

async function writeHashed({outDir, name, text}: {readonly outDir: string; readonly name: string; readonly text: string}): Promise<string> {
  const file = `scripts/${name}.${shortHash(text)}.js`;
  await writeScript(path.join(outDir, file), text);
  return file;
}

export async function writeScript(file: string, text: string): Promise<void> {
  await fs.mkdir(path.dirname(file), {recursive: true});
  await fs.writeFile(file, text);
}

export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
