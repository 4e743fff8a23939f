import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {toContents} from '../../search/contents';
import {readAudience, type Audience} from '../audience';
import {createBrowserData} from '../browserData';
import {buildSite} from './buildSite';
import {readSite} from './readSite';

/** Pages of all docs instances in; search indexes for the browser, and for readers without scripts the contents list and the index by reading, out. */
export default function searchPlugin({siteDir}: Pick<LoadContext, 'siteDir'>, options: {readonly audience?: Audience} = {}): Plugin<void> {
  const {audience = readAudience()} = options;
  const data = createBrowserData();
  return {
    name: 'search',
    async allContentLoaded({allContent, actions}) {
      const all = readSite({siteDir, audience, allContent: allContent as never});
      const {parts, files, readings} = await buildSite(all, {siteDir, audience});
      for (const [name, value] of files) data.set(name, value);
      data.set('search/parts', parts);
      const [current] = all;
      await actions.createData('readings.json', readings as object);
      await actions.createData('contents.json', (current ? toContents(current.pages, current.sources) : []) as object);
    },
    configureWebpack: () => data.devServer() as object,
    getClientModules: () => [path.join(siteDir, 'src/islands/siteSearch/dev.ts')],
    postBuild: ({outDir}) => data.write(outDir),
  };
}
