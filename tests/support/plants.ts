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
  ['prop', '職員だけのページの、部品に渡す値', 'staff'],
  ['component', '職員だけのページだけが使う部品の中の文', 'staff'],
  ['island', '職員だけのページだけが使う島（スクリプト）の中の文', 'staff'],
  ['islandProp', '職員だけのページの、島に渡す値', 'staff'],
  ['download', '職員向けに置いたファイルの中身', 'staff'],
  ['downloadName', '職員向けに置いたファイルの名前', 'staff'],
  ['footnote', '公開のページの、StaffOnlyの中だけで使う注', 'staff'],
  ['changeNote', 'guide.ymlの、公開と書いていない変更の説明', 'staff'],
  ['summary', 'guide.ymlの、職員向けの手引きの要約', 'staff'],
  ['editionLabel', '改定案の呼び名（Wordファイルの題にも入る）', 'staff'],
  ['newField', '公開のページの台帳に、編集者が足した、公開と決めていない項目', 'staff'],
  ['staffRegister', '職員だけのページの台帳（研修の問いの目標）', 'staff'],
  ['refreeze', 'guide.ymlの、固め直した理由', 'nobody'],
  ['review', '審査の記録（review.yml）の意見', 'staff'],
  ['unplaced', 'static/の、読み手の決まっていないファイル', 'nobody'],
  ['partial', '公開のページのフォルダーにある、使われていない部品（_x.mdx）', 'nobody'],
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
  plantFiles(copy, texts);
  plantRecords(copy, texts);
  copy.edit('docs/plan/measures.yml', (yaml) => yaml.replace(/staffNote: /, `staffNote: ${texts.measure}、`));
  copy.edit('docs/cities/cities.yml', (yaml) => yaml.replace(/staffNote: '/, `staffNote: '${texts.city}、`));
}

/** A page without editions, for the staff. */
const HEAD = `---
title: 職員の控え
description: 職員の控えを置きます。
sidebar_position: 9
audience: staff
owner: 地域のつながり課
nextReview: 要確認
---

`;

/** Code and files that only the staff site may take in. */
function plantFiles(copy: SiteCopy, texts: Texts): void {
  copy.write('src/components/CanaryNote/index.tsx', `import React from 'react';\nexport default function CanaryNote({text}: {readonly text: string}): React.ReactNode {\n  return <p>${texts.component} {text}</p>;\n}\n`);
  copy.write('src/islands/CanaryIsland/index.tsx', `export default function CanaryIsland({text}: {readonly text: string}) {\n  return <p>{text}{globalThis.name === '島' ? '${texts.island}' : ''}</p>;\n}\n`);
  copy.edit('src/islands/index.ts', (code) => `import CanaryIsland from './CanaryIsland';\n${code.replace('export const islands = {', 'export const islands = {\n  CanaryIsland,')}`);
  copy.write(`static/staff/downloads/${texts.downloadName}.txt`, texts.download);
  copy.write('static/memo.txt', texts.unplaced);
  copy.write('docs/plan/_memo.mdx', `${HEAD}${texts.partial}を置きます。\n`);
  copy.write('docs/plan/canary.mdx', `${HEAD}import CanaryNote from '@site/src/components/CanaryNote';
import Island from '@site/src/components/Island';

<CanaryNote text="${texts.prop}" />

<Island name="CanaryIsland" props={{text: '${texts.islandProp}'}} />
`);
}

function plantRecords(copy: SiteCopy, texts: Texts): void {
  copy.edit('guides/outsourcing/guide.yml', (yaml) => yaml
    .replace(/^summary: /m, `summary: ${texts.summary}、`)
    .replace('label: 改定案', `label: 改定案${texts.editionLabel}`)
    .replace(/(      - weight: 軽微\n {8}what: )/, `$1${texts.changeNote}、`)
    .replace(/(status: in-force\n)/, `$1    refreezes:\n      - {on: '2026-11-01', reason: ${texts.refreeze}}\n`));
  copy.write('guides/outsourcing/review.yml', `reviews:\n  - edition: draft\n    older: 2025-04-01\n    signOffs:\n      - {change: '${'a'.repeat(64)}', place: 第1条, role: 担当課, decision: 要修正, comment: ${texts.review}, at: '2026-11-28T10:05+09:00'}\n`);
  copy.edit('src/registers/schemas/places.ts', (code) => code.replace('  name: requiredText,\n', '  name: requiredText,\n  contactMemo: z.string().optional(),\n'));
  copy.edit('docs/places/facilities.yml', (yaml) => yaml.replace(/^(    )name: .*\n/m, `$&$1contactMemo: ${texts.newField}\n`));
  copy.edit('docs/training/questions.yml', (yaml) => yaml.replace(/text: /, `text: ${texts.staffRegister}、`));
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

![${texts.alt}](/img/portal.png)

## ${texts.heading} {/* #st-canary */}

ここまでです。
`;
}

/** A public page with what of it stays with the staff. */
function withNotes(page: string, texts: Texts): string {
  return `${page.replace(/^---\n/, `---\nkeywords: [${texts.keywords}]\n`)}
<StaffOnly>

## ${texts.noteHeading} {/* #np-canary */}

${texts.noteLines}を置きます。[^canary]

</StaffOnly>

<StaffOnly>${texts.noteLine}</StaffOnly>

ここからは公開の文です。

{/* ${texts.comment} */}

[^canary]: ${texts.footnote}を示します。
`;
}
