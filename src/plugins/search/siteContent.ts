import fs from 'node:fs';
import path from 'node:path';
import {isVisible, listPages, readFrontMatter, type Audience} from '../audience';
import type {LoadedDoc} from '../guides/addresses';
import {readGuides} from '../guides/readGuides';

/** What Docusaurus hands to `allContentLoaded` of the docs plugin, made from the files of a site: for scripts and tests, which run without it. */
export function siteContent(siteDir: string, audience: Audience): Record<string, Record<string, unknown>> {
  const editions = readGuides(siteDir, audience).guides.flatMap((guide) => guide.editions);
  const instances = [...editions.map(({pluginId, folder, address}) => ({id: pluginId, folder, address: `/${address}/`})), {id: 'default', folder: 'docs', address: '/'}];
  return {'docusaurus-plugin-content-docs': Object.fromEntries(instances.map(({id, folder, address}) => {
    const docs = listPages(path.join(siteDir, folder)).flatMap((file): LoadedDoc[] => {
      const source = fs.readFileSync(path.join(siteDir, folder, file), 'utf8');
      return isVisible(audience, source) ? [toDoc(`@site/${folder}/${file}`, {address: address + file, frontMatter: readFrontMatter(source)})] : [];
    });
    return [id, {loadedVersions: [{docs}]}];
  }))};
}

function toDoc(source: string, {address, frontMatter}: {readonly address: string; readonly frontMatter: Readonly<Record<string, unknown>>}): LoadedDoc {
  const permalink = address.replace(/(index)?\.mdx?$/, '/').replace(/\/+$/, '/');
  return {id: source, source, permalink, title: String(frontMatter.title), description: '', frontMatter};
}
