import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Audience} from '../audience';
import {readGuides, type VisibleGuide} from '../guides/readGuides';
import {makeFiles, type ExportFile} from './makeFiles';
import {readDocument, type EditionPair} from './readDocument';

/** The files of one comparison page. */
export interface PairFiles {
  /** Address of the page, e.g. `/changes/handbook/2023-04-01..2024-04-01/`. */
  readonly address: string;
  readonly files: readonly ExportFile[];
}

/**
 * Writes Word, Excel and JSON files beside each comparison page, and tells the pages their names and sizes.
 * The dev server serves no such files, so there they are not made.
 */
export default function exports(context: LoadContext, {audience}: {readonly audience: Audience}): Plugin<readonly PairFiles[]> {
  return {
    name: 'exports',
    async loadContent() {
      return process.env.NODE_ENV === 'development' ? [] : makeAllFiles(context.siteDir, audience);
    },
    contentLoaded({content, actions}) {
      actions.setGlobalData(Object.fromEntries(content.map(({address, files}) => [address, files.map(({name, label, bytes}) => ({name, label, size: bytes.length}))])));
    },
    async postBuild({content, outDir}) {
      for (const {address, files} of content) {
        const folder = path.join(outDir, address);
        await fs.mkdir(folder, {recursive: true});
        for (const {name, bytes} of files) await fs.writeFile(path.join(folder, name), bytes);
      }
    },
  };
}

/** The files of all neighbouring editions that this audience may see. */
export async function makeAllFiles(siteDir: string, audience: Audience): Promise<readonly PairFiles[]> {
  const made: PairFiles[] = [];
  for (const pair of readGuides(siteDir, audience).guides.flatMap(neighbours)) {
    const {document} = readDocument(pair, {siteDir, audience});
    made.push({address: addressOf(pair), files: await makeFiles(document, {pair, audience})});
  }
  return made;
}

/** Newest pair first, as the comparison pages. */
function neighbours(guide: VisibleGuide): readonly EditionPair[] {
  return guide.editions.slice(0, -1).map((newer, index) => ({guide, newer, older: guide.editions[index + 1]}));
}

function addressOf({guide, older, newer}: EditionPair): string {
  return `/changes/${guide.record.id}/${older.record.id}..${newer.record.id}/`;
}
