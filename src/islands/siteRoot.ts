import {offlineAddress} from '../core/model/offlineAddress';

/** Where the site starts, seen from this page: `/` over http, `../../` from file://. */
export function siteRoot(): string {
  return document.querySelector('meta[name="portal-root"]')?.getAttribute('content') ?? '/';
}

/** In: an address from the site's root, `/handbook/#contents`. Out: as a link on this page; in the offline site pages are files. */
export function fromRoot(address: string): string {
  const root = siteRoot();
  return root.startsWith('/') ? root + address.slice(1) : offlineAddress(address, root);
}
