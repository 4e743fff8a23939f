import fs from 'node:fs';
import path from 'node:path';
import {guideEditions} from './guideEditions';

const ROOT = path.join(__dirname, '../..');

/** Folder of a built site. `npm test` builds the one for the staff first; throws with the command when it is missing. */
export function builtSite(audience: 'staff' | 'public' = 'staff'): string {
  const folder = path.join(ROOT, 'build', audience);
  if (!fs.existsSync(path.join(folder, 'index.html'))) throw new Error(`build/${audience} にサイトがありません。先に AUDIENCE=${audience} npm run build を実行してください`);
  return folder;
}

/** All files below a folder, relative to it, with forward slashes, sorted. */
export function filesBelow(folder: string): string[] {
  return fs.readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** Address of a built page: `handbook/steps/index.html` -> `/handbook/steps/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** One page of each template of the site, by what it is. */
export const TEMPLATES: Readonly<Record<string, string>> = {
  最初のページ: '/',
  手引きのページ: '/handbook/steps/',
  表のある手引きのページ: '/handbook/contracts/',
  条のあるガイドライン: '/guideline/procedure/',
  旧版: `/handbook/${guideEditions('handbook').old.id}/steps/`,
  改定案: '/handbook/draft/steps/',
  記録のページ: '/plan/',
  他市の手引き: '/cities/',
  団体向けのページ: '/outsourcing/npo/flow/',
  用語: '/glossary/',
  書類の様式: '/groups/templates/quote/',
  検索の結果: '/search/?q=委託',
  五十音の索引: '/search/readings/',
  変更点: '/changes/',
  ある日より後の変更: '/changes/since/',
  新旧対照表: `/changes/outsourcing/${guideEditions('outsourcing').old.id}..${guideEditions('outsourcing').current.id}/`,
  沿革: '/changes/guideline/history/',
  各版の文: '/changes/guideline/history/index/',
  版を選んで比べる: '/changes/compare/',
  出典の一覧: '/sources/',
  引用している法令: '/laws/',
  研修の道筋: '/training/newcomer/',
  前回の研修の後の変更: '/training/since/',
  投影モード: '/training/slides/?deck=path/manager',
  ないページ: '/ないページ/',
};
