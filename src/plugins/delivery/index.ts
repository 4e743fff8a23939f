import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {buildScripts, islandNames, writeScript} from './buildScripts';
import {toStaticPage} from './toStaticPage';

/**
 * The last build step: finished HTML in, the same pages without the framework's runtime and with their islands' scripts, out.
 * It also removes the framework's bundles, so that nothing they carry (config, routes, global data) can be fetched.
 */
export default function delivery(context: LoadContext): Plugin<void> {
  return {
    name: 'delivery',
    async postBuild({outDir}) {
      const scripts = await buildScripts({siteDir: context.siteDir, outDir, names: islandNames(context.siteDir)});
      const pages = (await fs.readdir(outDir, {recursive: true})).filter((file) => file.endsWith('.html'));
      for (const page of pages) {
        const file = path.join(outDir, page);
        const made = toStaticPage(await fs.readFile(file, 'utf8'), {root: context.baseUrl, scripts});
        for (const props of made.props) await writeScript(path.join(outDir, props.path), props.text);
        await fs.writeFile(file, made.html);
      }
      await fs.rm(path.join(outDir, 'assets/js'), {recursive: true, force: true});
    },
  };
}
