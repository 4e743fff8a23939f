import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Audience} from '../audience';
import {readBuildStamp, stampText} from '../buildStamp';
import {makeTemplates, templateAddress, type MadeTemplate} from './makeTemplates';

/** The papers for groups: a page for each, and beside it the empty form and the example as Word or Excel files. The dev server serves no such files. */
export default function templates({siteDir}: Pick<LoadContext, 'siteDir'>, {audience}: {readonly audience: Audience}): Plugin<readonly MadeTemplate[]> {
  return {
    name: 'templates',
    getPathsToWatch: () => [path.join(siteDir, 'docs/groups/templates.yml')],
    loadContent: () => makeTemplates(siteDir, {audience, stamp: stampText(readBuildStamp())}),
    async contentLoaded({content, actions}) {
      const views = content.map(({view}) => view);
      await actions.createData('templates.json', views);
      for (const view of views) {
        const data = await actions.createData(`template-${view.template.id}.json`, view);
        actions.addRoute({path: templateAddress(view.template.id), component: '@site/src/components/TemplatePage/index.tsx', exact: true, modules: {view: data}});
      }
    },
    async postBuild({content, outDir}) {
      for (const {view, bytes} of content) {
        const folder = path.join(outDir, templateAddress(view.template.id));
        await fs.mkdir(folder, {recursive: true});
        for (const [name, content] of bytes) await fs.writeFile(path.join(folder, name), content);
      }
    },
  };
}
