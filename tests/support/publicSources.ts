import fs from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {filesBelow} from './builtSite';

interface GuideYaml {
  readonly editions: readonly {readonly id: string; readonly status: string}[];
}

/** Addresses that the texts themselves declare public; found without the build's own code, to check it. In: a folder with `docs` and `guides`. */
export function publicAddresses(folder: string): string[] {
  const pages = ['docs', 'guides'].flatMap((top) => filesBelow(path.join(folder, top)).map((file) => `${top}/${file}`))
    .filter((file) => file.endsWith('.mdx'))
    .filter((file) => /^---\n(?:(?!---).*\n)*audience: public\n/.test(fs.readFileSync(path.join(folder, file), 'utf8')));
  return pages.flatMap((file) => addressesOf(folder, file)).sort();
}

function addressesOf(folder: string, file: string): string[] {
  const [top, ...rest] = file.replace(/(^|\/)index\.mdx$/, '$1').replace(/\.mdx$/, '/').split('/');
  if (top === 'docs') return [`/${rest.join('/')}`];
  const [guide, edition, ...page] = rest;
  const {editions} = parse(fs.readFileSync(path.join(folder, `guides/${guide}/guide.yml`), 'utf8')) as GuideYaml;
  const dated = `/${[guide, edition, ...page].join('/')}`;
  switch (editions.find(({id}) => id === edition)?.status) {
    case 'draft': return [];
    case 'in-force': return [`/${[guide, ...page].join('/')}`, dated];
    default: return [dated];
  }
}
