import {load, type CheerioAPI} from 'cheerio';
import {shortHash, type Scripts} from './buildScripts';
import {contentPolicy, styleHashesOf} from './contentPolicy';

export interface StaticPage {
  readonly html: string;
  /** Script files with the props of this page's islands; the same props share one file. */
  readonly props: readonly {readonly path: string; readonly text: string}[];
}

interface Delivered {
  readonly root: string;
  readonly scripts: Scripts;
  /** Style sheets that got another name. Default: none. */
  readonly styles?: ReadonlyMap<string, string>;
}

/** In: a page as the framework built it. Out: the page without the framework's runtime, with the scripts it needs and no inline ones. */
export function toStaticPage(html: string, {root, scripts, styles = new Map()}: Delivered): StaticPage {
  const page = load(html);
  removeRuntime(page);
  for (const [old, renamed] of styles) page(`link[href="${root}${old}"]`).attr('href', `${root}${renamed}`);
  const props = moveProps(page);
  const islands = new Set(page('[data-island]').toArray().map((element) => element.attribs['data-island']));
  const sources = [...props.map((file) => file.path), ...[...islands].map((name) => scripts.islands[name])];
  page('head').append([
    `<meta name="portal-root" content="${root}">`,
    `<meta name="portal-search-panel" content="${scripts.searchPanel}">`,
    `<meta name="portal-search-engine" content="${scripts.searchEngine}">`,
    `<script src="${root}${scripts.page}"></script>`,
    ...sources.map((source) => `<script defer src="${root}${source}"></script>`),
  ].join(''));
  addPolicies(page);
  return {html: page.html(), props};
}

/** Before anything that loads. Other sites learn nothing of the address that a reader came from. */
function addPolicies(page: CheerioAPI): void {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(styleHashesOf(page))}"><meta name="referrer" content="same-origin">`;
  const charset = page('meta[charset]');
  if (charset.length > 0) charset.first().after(policy);
  else page('head').prepend(policy);
}

/** Scripts (data blocks apart), what only announces them, and the icon sheet where no icon is used. */
function removeRuntime(page: CheerioAPI): void {
  page('script:not([type="application/ld+json"])').remove();
  page('link').filter((_, link) => /^(preload|prefetch|modulepreload|preconnect)$/.test(link.attribs.rel ?? '')).remove();
  page('meta[name="generator"], meta[name^="docsearch"], meta[name^="docusaurus"]').remove();
  page('[data-rh]').removeAttr('data-rh');
  if (page('use').length === 0) page('body > svg').remove();
}

function moveProps(page: CheerioAPI): {path: string; text: string}[] {
  const files = new Map<string, string>();
  page('[data-island]').each((_, element) => {
    const json = element.attribs['data-props'] ?? '{}';
    const key = shortHash(json);
    files.set(`scripts/props/${key}.js`, `(globalThis.portalProps??={})["${key}"]=${json};\n`);
    element.attribs['data-props'] = key;
  });
  return [...files].map(([path, text]) => ({path, text}));
}
