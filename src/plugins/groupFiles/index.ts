import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {toEstimateXlsx} from '../../exports/estimate';
import {parseRegister} from '../../registers/parseRegister';
import {estimateRegister} from '../../registers/schemas/estimate';
import {readBuildStamp, stampText} from '../buildStamp';

const REGISTER = 'docs/groups/estimate.yml';
/** Beside the page that offers it. */
const FILE = 'groups/estimate/estimate.xlsx';

/** Writes the files that the tools for groups offer, and tells the pages their sizes. */
export default function groupFiles({siteDir}: Pick<LoadContext, 'siteDir'>): Plugin<Uint8Array | undefined> {
  return {
    name: 'group-files',
    getPathsToWatch: () => [path.join(siteDir, REGISTER)],
    loadContent: () => makeEstimate(siteDir),
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
async function makeEstimate(siteDir: string): Promise<Uint8Array | undefined> {
  const {value} = parseRegister(estimateRegister, {path: REGISTER, text: await fs.readFile(path.join(siteDir, REGISTER), 'utf8')});
  return value && toEstimateXlsx({...value, stamp: stampText(readBuildStamp())});
}
