import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Audience} from '../audience';
import {readGuides} from '../guides/readGuides';
import {toFeed} from './toFeed';

/** Atom and JSON feeds of what took effect: `/changes/feed.*` for all guides, `/changes/<guide>/feed.*` for each. */
export default function feeds(context: LoadContext, {audience}: {readonly audience: Audience}): Plugin<void> {
  return {
    name: 'feeds',
    async postBuild({outDir}) {
      const {guides} = readGuides(context.siteDir, audience);
      const site = context.siteConfig.url;
      const all = [{folder: 'changes', title: '鎌倉市 協働ポータル　手引きの変更点', guides}, ...guides.map((guide) => ({folder: `changes/${guide.record.id}`, title: `${guide.record.title}の変更点`, guides: [guide]}))];
      for (const {folder, ...given} of all) {
        const feed = toFeed({...given, site, folder});
        await fs.mkdir(path.join(outDir, folder), {recursive: true});
        await fs.writeFile(path.join(outDir, folder, 'feed.xml'), feed.atom1());
        await fs.writeFile(path.join(outDir, folder, 'feed.json'), feed.json1());
      }
    },
  };
}
