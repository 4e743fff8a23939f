import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {buildScripts, islandNames, writeScript} from './buildScripts';
import {purgeStyles} from './purgeStyles';
import {toStaticPage} from './toStaticPage';

/**
 * The last build step: finished HTML in, the same pages without the framework's runtime and with their islands' scripts, out.
 * It also removes the framework's bundles, so that nothing they carry (config, routes, global data) can be fetched.
 */
export default function delivery(context: LoadContext): Plugin<void> {
  return {
    name: 'delivery',
    async postBuild({outDir}) {
      const pages = (await fs.readdir(outDir, {recursive: true})).filter((file) => file.endsWith('.html')).map((page) => path.join(outDir, page));
      const scripts = await buildScripts({siteDir: context.siteDir, outDir, names: await usedIslands(context.siteDir, pages)});
      const styles = await purgeStyles(outDir, readTexts([...pages, ...await scriptFiles(outDir)]));
      for (const page of pages) {
        const made = toStaticPage(await fs.readFile(page, 'utf8'), {root: context.baseUrl, scripts, styles});
        for (const props of made.props) await writeScript(path.join(outDir, props.path), props.text);
        await fs.writeFile(page, made.html);
      }
      await fs.rm(path.join(outDir, 'assets/js'), {recursive: true, force: true});
    },
  };
}

/** Only what a page of this site uses: the script of an island for the staff holds words for the staff. */
async function usedIslands(siteDir: string, pages: readonly string[]): Promise<string[]> {
  const used = new Set<string>();
  for (const page of pages) for (const [, name] of (await fs.readFile(page, 'utf8')).matchAll(/data-island="?([A-Za-z]+)/g)) used.add(name);
  return islandNames(siteDir).filter((name) => used.has(name));
}

async function scriptFiles(outDir: string): Promise<string[]> {
  return (await fs.readdir(path.join(outDir, 'scripts'))).filter((file) => file.endsWith('.js')).map((file) => path.join(outDir, 'scripts', file));
}

/** One at a time: all pages together are too large to hold. */
async function* readTexts(files: readonly string[]): AsyncGenerator<string> {
  for (const file of files) yield fs.readFile(file, 'utf8');
}
