import fs from 'node:fs';
import path from 'node:path';
import {load} from 'cheerio';
import {addressOf, filesBelow} from './builtSite';

export interface BuiltPage {
  readonly address: string;
  readonly html: string;
  /** Every id of the page. */
  readonly ids: ReadonlySet<string>;
  /** Every address it names, as written. */
  readonly links: readonly string[];
}

/** The pages of a built site by their addresses. */
export function readPages(folder: string): ReadonlyMap<string, BuiltPage> {
  return new Map(filesBelow(folder).filter((file) => file.endsWith('.html')).map((file) => {
    const html = fs.readFileSync(path.join(folder, file), 'utf8');
    const page = load(html);
    const ids = new Set(page('[id]').toArray().map((element) => element.attribs.id));
    // The page for what is not there stands at no address of its own, whatever it calls itself.
    if (file === '404.html') page('link[rel=canonical], link[rel=alternate]').remove();
    const links = page('[href], [src], [action]').toArray().map(({attribs}) => attribs.href ?? attribs.src ?? attribs.action);
    return [addressOf(file), {address: addressOf(file), html, ids, links}];
  }));
}

function isFile(file: string): boolean {
  return fs.existsSync(file) && fs.statSync(file).isFile();
}

/** What the built pages' own host is called; set in docusaurus.config.ts. */
const ORIGIN = process.env.SITE_URL ?? 'http://localhost:3000';

/** Why a link of the site leads nowhere; undefined when it leads somewhere or away from the site. */
export function problemOf(link: string, {from, folder, pages}: {readonly from: string; readonly folder: string; readonly pages: ReadonlyMap<string, BuiltPage>}): string | undefined {
  const url = new URL(link, ORIGIN + from);
  if (url.origin !== ORIGIN) return undefined;
  const address = decodeURI(url.pathname);
  const page = pages.get(address);
  if (!page && !isFile(path.join(folder, address))) return `${from} → ${link}（ない）`;
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || page?.ids.has(id) ? undefined : `${from} → ${link}（見出しがない）`;
}
