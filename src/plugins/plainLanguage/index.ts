import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {readingsRegister} from '../../registers/schemas/readings';
import type {Audience} from '../audience';
import {createBrowserData} from '../browserData';
import {failOnProblems, showWarnings} from '../problems';
import {readRegister} from '../readRegister';
import {readSummaries} from './summaries';

const READINGS = 'docs/glossary/readings.yml';

/** What makes the group guide easier to read: the readings that its furigana switch asks for, and each page's summary in easy Japanese. */
export default function plainLanguage({siteDir}: Pick<LoadContext, 'siteDir'>, {audience}: {readonly audience: Audience}): Plugin<void> {
  const data = createBrowserData();
  return {
    name: 'plain-language',
    getPathsToWatch: () => [path.join(siteDir, READINGS), path.join(siteDir, 'guides/*/summaries.yml')],
    async contentLoaded({actions}) {
      const parsed = readRegister({spec: readingsRegister, path: READINGS}, {siteDir, audience});
      const {views, files} = readSummaries(siteDir, audience);
      failOnProblems([parsed.file, ...files]);
      showWarnings(files);
      data.set('readings', parsed.value?.readings);
      await actions.createData('summaries.json', views);
    },
    configureWebpack: () => data.devServer() as never,
    postBuild: ({outDir}) => data.write(outDir),
  };
}
