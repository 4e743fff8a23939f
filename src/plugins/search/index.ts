import type {LoadContext, Plugin} from '@docusaurus/types';
import {toContents} from '../../search/contents';
import {isCurrent, type PartEntry} from '../../search/part';
import {readAudience, type Audience} from '../audience';
import {createBrowserData} from '../browserData';
import {readParts, type NamedPart} from './readParts';

/** Pages of all docs instances in; search parts for the browser, and the contents list for readers without scripts, out. */
export default function searchPlugin({siteDir}: Pick<LoadContext, 'siteDir'>, options: {readonly audience?: Audience} = {}): Plugin<void> {
  const {audience = readAudience()} = options;
  const data = createBrowserData();
  return {
    name: 'search',
    async allContentLoaded({allContent, actions}) {
      const parts = readParts({siteDir, audience, allContent: allContent as never});
      for (const {name, part} of parts) data.set(name, part);
      data.set('search/parts', parts.map(toEntry));
      await actions.createData('contents.json', toContents(parts.map(({part}) => part)) as object);
    },
    configureWebpack: () => data.devServer() as object,
    postBuild: ({outDir}) => data.write(outDir),
  };
}

function toEntry({name, part}: NamedPart): PartEntry {
  return {name, isCurrent: isCurrent(part.source)};
}
