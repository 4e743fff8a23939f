import {load, type CheerioAPI} from 'cheerio';
import {isRootAddress, offlineAddress} from '../../../core/model/offlineAddress';

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'poster', 'data'];

/** In: a page of the built site, and its file, e.g. `handbook/steps/index.html`. Out: the page as it opens from a folder on any disk. */
export function toOfflinePage(html: string, {file, script}: {readonly file: string; readonly script: string}): string {
  const page = load(html);
  const root = rootOf(file);
  removeOnlineOnly(page);
  for (const name of ADDRESSES) page(`[${name}^="/"]`).attr(name, (_, address) => offlineAddress(address, root));
  page('meta[name="portal-root"]').attr('content', root).after(`<script defer src="${root}${script}"></script>`);
  return page.html();
}

/** Where the site starts, seen from a file: `./` beside it, `../` one folder up. */
function rootOf(file: string): string {
  return '../'.repeat(file.split('/').length - 1) || './';
}

/** What is for search engines and feed readers names a host, and what a page marks `data-online-only` needs one. */
function removeOnlineOnly(page: CheerioAPI): void {
  page('link[rel="canonical"], link[rel="alternate"], meta[property^="og:"], meta[name^="twitter:"], script[type="application/ld+json"]').remove();
  page('[data-online-only]').remove();
}

/** Every address that an offline page names within its site, as written; what leads away is not in it. */
export function namedAddresses(html: string): string[] {
  const page = load(html);
  const all = ADDRESSES.flatMap((name) => page(`[${name}]`).map((_, element) => page(element).attr(name)).get());
  return all.filter((address) => address !== '' && !/^([a-z][a-z0-9+.-]*:|#)/i.test(address));
}

/** Style sheets name pictures and fonts from the root too: `url(/img/a.svg)` -> `url(../../img/a.svg)`. */
export function toOfflineStyles(css: string, file: string): string {
  return css.replace(/url\((["']?)(\/[^)"']*)\1\)/g, (whole, quote: string, address: string) => (isRootAddress(address) ? `url(${quote}${rootOf(file)}${address.slice(1)}${quote})` : whole));
}
