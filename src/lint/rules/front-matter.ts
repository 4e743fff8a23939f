// # front-matter: ページの頭書きをそろえる
//
// 手引きのページには、title、description（120字以内）、sidebar_position、audience、owner、nextReview を書きます。
// 版のないページは title と description だけが必要です。edition と effectiveDate は、書くならフォルダーと guide.yml に合わせます。
//
// ## ok: そろっている
//
// ~~~mdx guides/handbook/2024-04-01/what.mdx
// ---
// title: 協働とは
// description: 協働は、目的を分かち合い、対等の立場で取り組むことです。
// sidebar_position: 1
// audience: staff
// owner: 地域のつながり課
// nextReview: 要確認
// edition: 2024-04-01
// ---
// ~~~
//
// ## not-ok: 項目が足りず、値が違う
//
// ~~~mdx guides/handbook/2024-04-01/what.mdx
// ---
// title: 協働とは
// description: 協働は、目的を分かち合い、対等の立場で取り組むことです。
// sidebar_position: 1
// audience: all
// nextReview: 来年
// ---
// ~~~
//
// ```text
// 1:1 頭書きに「owner」がありません。所管課の名前を書いてください
// 5:11 頭書きの「audience」が「all」です。「staff」（庁内だけ）か「public」（公開）と書いてください
// 6:13 頭書きの「nextReview」が「来年」です。次に見直す日（例 2027-03-31）か「要確認」と書いてください
// ```
//
// ## not-ok: 版がフォルダーと違う
//
// ~~~mdx guides/handbook/2024-04-01/what.mdx
// ---
// title: 協働とは
// description: 協働は、目的を分かち合い、対等の立場で取り組むことです。
// sidebar_position: 1
// audience: staff
// owner: 地域のつながり課
// nextReview: 2027-03-31
// edition: 2023-04-01
// effectiveDate: 2023-04-01
// ---
// ~~~
//
// ```text
// 8:10 頭書きの「edition」が「2023-04-01」です。フォルダーの「2024-04-01」に合わせるか、この行を消してください
// 9:16 頭書きの「effectiveDate」が「2023-04-01」です。施行日「2024-04-01」に合わせるか、この行を消してください
// ```
//
// ## not-ok: 知らない項目がある
//
// ~~~mdx docs/places/index.mdx
// ---
// title: 公共施設
// descripton: 使える公共施設の一覧です。
// ---
// ~~~
//
// ```text
// 1:1 頭書きに「description」がありません。読み手の問いへの答えを、1文、120字以内で書いてください
// 3:13 頭書きの「descripton」は知らない項目です。つづりを確かめるか、この行を消してください
// ```
//
// ## not-ok: 頭書きがない
//
// ```mdx docs/places/index.mdx
// 使える公共施設の一覧です。
// ```
//
// ```text
// 1:1 頭書きがありません。1行目に「---」を置き、titleとdescriptionを書いてください
// ```
import type {VFile} from 'vfile';
import type {EditionPlace} from '../editionPlace';
import {readFrontMatter, type FrontMatter} from '../frontMatter';
import {frontMatterFields} from '../frontMatterFields';
import {portalRule, type LintSite} from '../portalRule';

export const frontMatter = portalRule({id: 'front-matter', scope: 'pages'}, ({document, tree, file, site}) => {
  const head = readFrontMatter(tree);
  for (const {code, place} of head.errors) file.message(`頭書きがYAMLとして読めません（${code}）。コロンの後の空白と引用符を確かめてください`, place);
  if (!head.exists) file.message('頭書きがありません。1行目に「---」を置き、titleとdescriptionを書いてください', {line: 1, column: 1});
  if (!head.exists || head.errors.length > 0) return;
  reportMissing(file, head, document.place !== undefined);
  reportWrong(file, head);
  if (document.place) reportOtherEdition({file, head, place: document.place, site});
});

function reportMissing(file: VFile, head: FrontMatter, isGuide: boolean): void {
  for (const [key, {required, repair}] of frontMatterFields) {
    const isRequired = required === 'always' || (required === 'guides' && isGuide);
    if (isRequired && !head.values.has(key)) file.message(`頭書きに「${key}」がありません。${repair}`, head.placeOf(key));
  }
}

function reportWrong(file: VFile, head: FrontMatter): void {
  for (const [key, value] of head.values) {
    const field = frontMatterFields.get(key);
    if (!field) file.message(`頭書きの「${key}」は知らない項目です。つづりを確かめるか、この行を消してください`, head.placeOf(key));
    else if (!field.schema.safeParse(value).success) file.message(`頭書きの「${key}」が「${shown(value)}」です。${field.repair}`, head.placeOf(key));
  }
}

function reportOtherEdition({file, head, place, site}: {readonly file: VFile; readonly head: FrontMatter; readonly place: EditionPlace; readonly site: LintSite}): void {
  const edition = head.values.get('edition');
  if (edition !== undefined && edition !== place.edition) {
    file.message(`頭書きの「edition」が「${shown(edition)}」です。フォルダーの「${place.edition}」に合わせるか、この行を消してください`, head.placeOf('edition'));
  }
  const day = head.values.get('effectiveDate');
  const expected = site.effectiveDates.get(`${place.guide}/${place.edition}`) ?? (place.edition === 'draft' ? undefined : place.edition);
  if (day === undefined || day === expected) return;
  const repair = expected === undefined ? 'guide.ymlの改定案に施行日がないので、この行を消してください' : `施行日「${expected}」に合わせるか、この行を消してください`;
  file.message(`頭書きの「effectiveDate」が「${shown(day)}」です。${repair}`, head.placeOf('effectiveDate'));
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
