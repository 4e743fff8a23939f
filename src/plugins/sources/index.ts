import type {LoadContext, Plugin} from '@docusaurus/types';
import {groupSources} from '../../core/sources';
import type {Audience} from '../audience';
import {loadedDocs} from '../guides/addresses';
import {readAll} from '../guides/readAll';
import {citedInDocs, citedInGuides, citedInRegisters} from './cited';
import {toSourcesView} from './toSourcesView';

/** Notes and registers in; the page that lists every source, out. What this audience may not see is not read. */
export default function sources(context: LoadContext, {audience}: {readonly audience: Audience}): Plugin<void> {
  return {
    name: 'sources',
    async allContentLoaded({allContent, actions}) {
      const {siteDir} = context;
      const docs = loadedDocs(allContent as never, 'default');
      const cited = [
        ...citedInGuides(readAll(context, {audience, allContent})),
        ...citedInDocs(docs, {siteDir, audience}),
        ...citedInRegisters(docs, {siteDir, audience}),
      ];
      const view = await actions.createData('sources.json', toSourcesView(groupSources(cited)));
      actions.addRoute({path: '/sources/', component: '@site/src/components/SourcesPage/index.tsx', exact: true, modules: {view}});
    },
  };
}
