import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {GuideNotes} from '../../core/pair';
import type {Audience} from '../audience';
import {createBrowserData, type BrowserData} from '../browserData';
import {toEditionTexts} from './browserEdition';
import {toClauseFacts} from './clauseFacts';
import {toComparableGuides} from './compare';
import {toEditionFacts} from './editionFacts';
import {toHistoryView} from './history';
import {readAll, type ReadGuide} from './readAll';
import {toOtherSides} from './sides';
import {toSinceView} from './since';
import {comparePairs, historyAddress, toChangesView, toComparisonView, toNotes} from './views';
import {toWordingsPages} from './wordings';

/** Guides on disk in; the pages of what changed, and the facts about each edition that the theme shows, out. */
export default function guides(context: LoadContext, {audience}: {readonly audience: Audience}): Plugin<void> {
  const data = createBrowserData();
  return {
    name: 'guides',
    configureWebpack: () => data.devServer() as object,
    postBuild: ({outDir}) => data.write(outDir),
    getPathsToWatch: () => [path.join(context.siteDir, 'guides/**/*.{mdx,yml}')],
    async allContentLoaded({allContent, actions}) {
      const all = readAll(context, {audience, allContent});
      await actions.createData('editions.json', toEditionFacts(all));
      await actions.createData('clauses.json', toClauseFacts(all));
      await actions.createData('sides.json', Object.fromEntries(all.flatMap(({editions}) => editions.map((one) => [one.visible.pluginId, toOtherSides(one)]))));
      for (const one of all) addEditionTexts(one, data);
      await addChangePages(all, {actions, audience});
    },
  };
}

/** The texts of each edition, for comparing any two of them in the browser; and what each changed, in one small file. */
function addEditionTexts({guide: {record: {id}}, editions}: ReadGuide, data: BrowserData): void {
  for (const one of editions) data.set(`editions/${id}-${one.visible.record.id}`, toEditionTexts(one));
  const notes: GuideNotes = Object.fromEntries(editions.map((newer, index) => [newer.visible.record.id, index + 1 < editions.length ? toNotes({older: editions[index + 1], newer}) : []]));
  data.set(`notes/${id}`, notes);
}

type Actions = Parameters<NonNullable<Plugin['allContentLoaded']>>[0]['actions'];

async function addChangePages(all: readonly ReadGuide[], {actions, audience}: {readonly actions: Actions; readonly audience: Audience}): Promise<void> {
  const compared = all.map((one) => ({...one, pairs: comparePairs(one.guide, one.editions)}));
  const pairs = compared.flatMap((one) => one.pairs);
  await addPage(actions, {path: '/changes/', component: 'ChangesPage', name: 'changes', view: toChangesView(pairs, {guides: all, audience})});
  await addPage(actions, {path: '/changes/since/', component: 'SincePage', name: 'since', view: toSinceView(compared)});
  await addPage(actions, {path: '/changes/compare/', component: 'ComparePage', name: 'compare', view: {guides: toComparableGuides(compared)}});
  for (const pair of pairs) {
    await addPage(actions, {path: pair.address, component: 'ComparisonPage', name: pair.address.replace(/\W+/g, '-'), view: toComparisonView(pair)});
  }
  for (const one of compared) {
    const id = one.guide.record.id;
    for (const {address, view} of toWordingsPages(one.guide, one.editions)) await addPage(actions, {path: address, component: 'WordingPage', name: address.replace(/\W+/g, '-'), view});
    await addPage(actions, {path: historyAddress(id), component: 'HistoryPage', name: `history-${id}`, view: toHistoryView(one.guide, one)});
  }
}

async function addPage(actions: Actions, page: {readonly path: string; readonly component: string; readonly name: string; readonly view: unknown}): Promise<void> {
  const data = await actions.createData(`${page.name}.json`, page.view as object);
  actions.addRoute({path: page.path, component: `@site/src/components/${page.component}/index.tsx`, exact: true, modules: {view: data}});
}
