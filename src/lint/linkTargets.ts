import {posix} from 'node:path';
import type {LintDocument} from './document';
import {findEditionPlace, type EditionPlace} from './editionPlace';
import type {LintSite} from './portalRule';

/** Where a link written on a page leads. */
export type LinkTarget =
  /** Outside the texts: another host, a picture, a page that is not a guide's. */
  | {readonly kind: 'elsewhere'}
  /** By file: `./steps.mdx#id`, `#id`. `path` is from the repository's root. */
  | {readonly kind: 'file'; readonly path: string; readonly anchor: string}
  /** By the address of one edition: `/handbook/2023-04-01/steps/#id`. */
  | {readonly kind: 'edition'; readonly guide: string; readonly edition: string; readonly pages: readonly string[]; readonly anchor: string}
  /** By the address that always shows the edition in force: `/handbook/steps/`. */
  | {readonly kind: 'current'; readonly guide: string; readonly pages: readonly string[]; readonly anchor: string};

/** Reads a link's URL. `pages` are the files that may stand behind an address, since `/a` is `a.mdx` or `a/index.mdx`. */
export function readLinkTarget({url, page, site}: {readonly url: string; readonly page: LintDocument; readonly site: LintSite}): LinkTarget {
  if (/^[a-z][a-z+.-]*:|^\/\//i.test(url)) return {kind: 'elsewhere'};
  const [target, anchor = ''] = decode(url).split('#');
  if (target.startsWith('/')) return readAddress(target, {anchor, site});
  if (target === '') return {kind: 'file', path: page.path, anchor};
  if (!/(\.mdx?|\/[^./]*|^[^./]*)$/.test(target)) return {kind: 'elsewhere'};
  return {kind: 'file', path: posix.normalize(posix.join(posix.dirname(page.path), target)), anchor};
}

function readAddress(address: string, {anchor, site}: {readonly anchor: string; readonly site: LintSite}): LinkTarget {
  const [guide = '', ...rest] = address.split('/').filter((part) => part !== '');
  const isGuide = [...site.documents.values()].some(({place}) => place?.guide === guide);
  if (!isGuide) return {kind: 'elsewhere'};
  const place = findEditionPlace(`guides/${guide}/${rest[0]}/index`);
  if (!place) return {kind: 'current', guide, pages: filesBehind(rest), anchor};
  return {kind: 'edition', guide, edition: place.edition, pages: filesBehind(rest.slice(1)), anchor};
}

function filesBehind(parts: readonly string[]): readonly string[] {
  const index = [...parts, 'index.mdx'].join('/');
  return parts.length === 0 ? [index] : [`${parts.join('/')}.mdx`, index];
}

function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** The page of an edition behind an address; undefined when there is none. */
export function findPage(site: LintSite, target: Pick<EditionPlace, 'guide' | 'edition'> & {readonly pages: readonly string[]}): LintDocument | undefined {
  return target.pages.map((page) => site.documents.get(`guides/${target.guide}/${target.edition}/${page}`)).find((page) => page !== undefined);
}
