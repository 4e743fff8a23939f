import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {PathCard, PathView, SinceTrainingView} from '../../core/model/trainingViews';
import {toAttendanceXlsx} from '../../exports/training/attendance';
import type {Audience} from '../audience';
import {createBrowserData} from '../browserData';
import {failOnProblems} from '../problems';
import {toAttendanceFacts} from './attendanceFacts';
import {toPageDecks, toPathDecks, type NamedDeck} from './decks';
import {readTraining} from './readTraining';
import {countChanges, toSinceData, toSincePaths} from './since';
import {toPathViews, toQuestionView, type CheckedTraining} from './views';

interface Content {
  readonly training: CheckedTraining;
  readonly views: readonly PathView[];
  readonly decks: readonly NamedDeck[];
  readonly since: SinceTrainingView;
}

/** Paths and questions in; the training pages, their data on demand, and the attendance spreadsheet, out. Training is for the staff: another audience's site has nothing of it. */
export default function trainingPlugin({siteDir}: Pick<LoadContext, 'siteDir'>, {audience}: {readonly audience: Audience}): Plugin<Content | undefined> {
  const data = createBrowserData();
  return {
    name: 'training',
    getPathsToWatch: () => [path.join(siteDir, 'docs/training/*.yml')],
    async loadContent() {
      if (audience !== 'staff') return undefined;
      const {paths, questions, guides, files} = readTraining(siteDir);
      failOnProblems(files);
      const training = {paths: paths!, questions: questions!, guides};
      const since = toSinceData(training);
      const decks = [...toPathDecks(training), ...toPageDecks(training, siteDir)];
      for (const {name, deck} of decks) data.set(`training/slides/${name}`, deck);
      for (const [name, changes] of since.files) data.set(name, changes);
      data.set('training/questions', training.questions.questions.map((question) => toQuestionView(question, guides)));
      const views = toPathViews(training);
      const sincePaths = toSincePaths(views);
      return {training, views, decks, since: {paths: sincePaths, editions: since.editions, counts: countChanges(sincePaths, since)}};
    },
    async contentLoaded({content, actions}) {
      await actions.createData('cards.json', (content?.views ?? []).map(({card}): PathCard => card) as object);
      for (const view of content?.views ?? []) await addPage(actions, {path: view.card.address, component: 'TrainingPathPage', name: view.card.id, view});
      if (content) await addPage(actions, {path: '/training/since/', component: 'TrainingSincePage', name: 'since', view: content.since});
      if (content) await addPage(actions, {path: '/training/slides/', component: 'TrainingSlidesPage', name: 'slides', view: content.decks.map(({name, deck}) => ({name, title: deck.title, source: deck.source}))});
    },
    configureWebpack: () => data.devServer() as object,
    async postBuild({content, outDir}) {
      await data.write(outDir);
      if (!content) return;
      await fs.mkdir(path.join(outDir, 'training'), {recursive: true});
      await fs.writeFile(path.join(outDir, 'training/attendance.xlsx'), await toAttendanceXlsx(toAttendanceFacts(content.training)));
    },
  };
}

type Actions = Parameters<NonNullable<Plugin['contentLoaded']>>[0]['actions'];

async function addPage(actions: Actions, page: {readonly path: string; readonly component: string; readonly name: string; readonly view: unknown}): Promise<void> {
  const data = await actions.createData(`${page.name}.json`, page.view as object);
  actions.addRoute({path: page.path, component: `@site/src/components/${page.component}/index.tsx`, exact: true, modules: {view: data}});
}
