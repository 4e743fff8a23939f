import {makeCanary} from './canary';
import {guideEditions} from './guideEditions';
import type {SiteCopy} from './siteCopy';

/**
 * Every place where a text for the staff can stand, each with a canary of its own.
 * `nobody`: a comment is for whoever edits the source and never reaches any site.
 * A front matter key that the portal does not know is missing here: the lint refuses it, so no site is built with one.
 */
const PLACES = [
  ['title', '職員だけのページの題', 'staff'],
  ['description', '職員だけのページの説明', 'staff'],
  ['sidebarLabel', '職員だけのページの、目次に出す題', 'staff'],
  ['fileName', '職員だけのページのファイル名', 'staff'],
  ['body', '職員だけのページの本文', 'staff'],
  ['heading', '職員だけのページの見出し', 'staff'],
  ['alt', '職員だけのページの、画像の代わりの文', 'staff'],
  ['category', '職員だけのフォルダーの呼び名', 'staff'],
  ['draft', '改定案の、公開と書かれたページの本文', 'staff'],
  ['reason', 'guide.ymlの改定案の理由', 'staff'],
  ['noteLines', '公開のページの、数行にわたるStaffOnlyの本文', 'staff'],
  ['noteHeading', '公開のページの、StaffOnlyの中の見出し', 'staff'],
  ['noteLine', '公開のページの、1行のStaffOnly', 'staff'],
  ['keywords', '公開のページの、頭書きの、公開しないと決めた項目', 'staff'],
  ['measure', '台帳の職員メモ（重点施策）', 'staff'],
  ['city', '台帳の職員メモ（ブラウザで絞り込む他市の一覧）', 'staff'],
  ['comment', '公開のページの、編集者どうしの注（MDXのコメント）', 'nobody'],
] as const;

type Place = (typeof PLACES)[number][0];
type Texts = Readonly<Record<Place, string>>;

export const PLANTS = PLACES.map(([place, where, reaches], index) => ({place, where, reaches, canary: makeCanary(index)}));

/** Writes all canaries into a copy of the sources. */
export function plantAll(copy: SiteCopy): void {
  const texts = Object.fromEntries(PLANTS.map(({place, canary}) => [place, canary.text])) as Texts;
  const edition = `guides/outsourcing/${guideEditions('outsourcing').current.id}`;
  copy.write(`${edition}/staff/${texts.fileName}.mdx`, staffPage(texts));
  copy.edit(`${edition}/staff/_category_.yml`, (yaml) => yaml.replace(/^label: .*$/m, `label: ${texts.category}`));
  copy.edit('guides/outsourcing/draft/npo/flow.mdx', (page) => `${page}\n${texts.draft}である。\n`);
  copy.edit('guides/outsourcing/guide.yml', (yaml) => yaml.replace(/(status: draft\n\s+reason: )/, `$1${texts.reason}、`));
  copy.edit(`${edition}/npo/flow.mdx`, (page) => withNotes(page, texts));
  copy.edit('docs/plan/index.mdx', (page) => withNotes(page, texts));
  copy.edit('docs/plan/measures.yml', (yaml) => yaml.replace(/staffNote: /, `staffNote: ${texts.measure}、`));
  copy.edit('docs/cities/cities.yml', (yaml) => yaml.replace(/staffNote: '/, `staffNote: '${texts.city}、`));
}

function staffPage(texts: Texts): string {
  return `---
title: ${texts.title}
description: ${texts.description}を示します。
sidebar_label: ${texts.sidebarLabel}
sidebar_position: 9
audience: staff
owner: 地域のつながり課
nextReview: 要確認
---

${texts.body}を置きます。

![${texts.alt}](/img/favicon.svg)

## ${texts.heading} {/* #st-canary */}

ここまでです。
`;
}

/** A public page with what of it stays with the staff. */
function withNotes(page: string, texts: Texts): string {
  return `${page.replace(/^---\n/, `---\nkeywords: [${texts.keywords}]\n`)}
<StaffOnly>

## ${texts.noteHeading} {/* #np-canary */}

${texts.noteLines}を置きます。

</StaffOnly>

<StaffOnly>${texts.noteLine}</StaffOnly>

ここからは公開の文です。

{/* ${texts.comment} */}
`;
}
