import fs from 'node:fs/promises';
import path from 'node:path';
import {PurgeCSS} from 'purgecss';
import {shortHash} from './buildScripts';

const FOLDER = 'assets/css';
/** What a class, an element or an attribute may be called; the purger's own measure. */
const WORD = /[A-Za-z0-9_-]+/g;

/**
 * The framework's style sheet holds a rule for everything that a site might have; this keeps the rules for what this site has.
 * In: the built site, and every text that can put an element into a page (the pages themselves, the islands' scripts).
 * Out: old path -> new path of each style sheet, named by its content, since caches keep it for ever.
 */
export async function purgeStyles(outDir: string, texts: AsyncIterable<string>): Promise<ReadonlyMap<string, string>> {
  const words = new Set<string>();
  for await (const text of texts) for (const [word] of text.matchAll(WORD)) words.add(word);
  const renamed = new Map<string, string>();
  for (const file of (await fs.readdir(path.join(outDir, FOLDER))).filter((name) => name.endsWith('.css')).sort()) {
    const old = path.join(outDir, FOLDER, file);
    const [{css}] = await new PurgeCSS().purge({content: [{raw: [...words].join(' '), extension: 'html'}], css: [{raw: await fs.readFile(old, 'utf8')}], variables: true});
    const name = `styles.${shortHash(css)}.css`;
    await fs.rm(old);
    await fs.writeFile(path.join(outDir, FOLDER, name), css);
    renamed.set(`${FOLDER}/${file}`, `${FOLDER}/${name}`);
  }
  return renamed;
}
