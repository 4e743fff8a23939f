import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {toEstimateXlsx} from '../../exports/estimate';
import {estimateRegister} from '../../registers/schemas/estimate';
import type {Audience} from '../audience';
import {readBuildStamp, stampText} from '../buildStamp';
import {readRegister} from '../readRegister';

const REGISTER = 'docs/groups/estimate.yml';
/** Beside the page that offers it. */
const FILE = 'groups/estimate/estimate.xlsx';

/** Writes the files that the tools for groups offer, and tells the pages their sizes. */
export default function groupFiles({siteDir}: Pick<LoadContext, 'siteDir'>, {audience}: {readonly audience: Audience}): Plugin<Uint8Array | undefined> {
  return {
    name: 'group-files',
    getPathsToWatch: () => [path.join(siteDir, REGISTER)],
    loadContent: () => makeEstimate({siteDir, audience}),
    async contentLoaded({content, actions}) {
      await actions.createData('sizes.json', JSON.stringify({estimate: content?.length ?? 0}));
    },
    async postBuild({content, outDir}) {
      if (!content) return;
      await fs.mkdir(path.join(outDir, path.dirname(FILE)), {recursive: true});
      await fs.writeFile(path.join(outDir, FILE), content);
    },
  };
}

/** Undefined where the register has an error: the registers plugin stops the build and says which. */
async function makeEstimate(site: {readonly siteDir: string; readonly audience: Audience}): Promise<Uint8Array | undefined> {
  const {value} = readRegister({spec: estimateRegister, path: REGISTER}, site);
  return value && toEstimateXlsx({...value, stamp: stampText(readBuildStamp())});
}
