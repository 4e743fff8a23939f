// # paper-picture: 手引きの図は、紙にも入る形で置く
//
// 手引きは、WordとPDFでも届けます。図は、PNG、JPEG、GIFのファイルを、前後に空の行を入れて、1行で置きます。
// `[ ]` の中に、図の言うことを書きます。図を見られない人と、図のない紙のためです。
//
// ## ok: 1行で置いた図
//
// ```mdx guides/handbook/2024-04-01/what.mdx
// 次の順に進みます。
//
// ![申込み、話合い、契約の順に進む流れ](./flow.png)
// ```
//
// ## ok: 手引きでないページの、文の中の図
//
// ```mdx docs/editors/index.mdx
// この![印](./mark.svg)を押します。
// ```
//
// ## not-ok: 代わりの文のない図と、Wordに入れられない形の図
//
// ```mdx guides/handbook/2024-04-01/what.mdx
// ![](./flow.png)
//
// ![流れ](/img/flow.svg)
// ```
//
// ```text
// 1:1 図「./flow.png」に、代わりの文がありません。[ ]の中に、図の言うことを書いてください
// 3:1 図「/img/flow.svg」は、Wordに入れられない形です。PNGかJPEGにして、置き換えてください
// ```
//
// ## not-ok: 文と表の中の図、HTMLで書いた図
//
// ```mdx guides/handbook/2024-04-01/what.mdx
// この![印](./mark.png)を押します。
//
// | 印 |
// | --- |
// | ![印](./mark.png) |
//
// <img src="./mark.png" alt="印" />
// ```
//
// ```text
// 1:3 図「./mark.png」が、文や表の中にあります。前後に空の行を入れ、図だけの行にしてください
// 5:3 図「./mark.png」が、文や表の中にあります。前後に空の行を入れ、図だけの行にしてください
// 7:1 <img>で書いた図は、紙に入りません。![代わりの文](番地) の形で書いてください
// ```
import type {Image, Nodes, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {portalRule} from '../portalRule';

const DRAWN = /\.(png|jpe?g|gif)$/i;
/** What a line of its own may stand in; in an item of a list a paper would show the words alone. */
const PLACES: ReadonlySet<string> = new Set(['root', 'containerDirective', 'mdxJsxFlowElement']);

export const paperPicture = portalRule({id: 'paper-picture', scope: 'guides'}, ({tree, file}) => {
  const alone = picturesAlone(tree);
  visit(tree, (node) => {
    if (node.type === 'image') for (const problem of problemsOf(node, alone.has(node))) file.message(`図「${node.url}」${problem}`, {place: node.position});
    if ('name' in node && node.name === 'img') file.message('<img>で書いた図は、紙に入りません。![代わりの文](番地) の形で書いてください', {place: node.position});
  });
});

function picturesAlone(tree: Root): ReadonlySet<Nodes> {
  const found = new Set<Nodes>();
  visit(tree, 'paragraph', ({children}, _, parent) => {
    if (children.length === 1 && parent && PLACES.has(parent.type)) found.add(children[0]);
  });
  return found;
}

function problemsOf({alt, url}: Image, isAlone: boolean): readonly string[] {
  return [
    ...((alt ?? '').trim() === '' ? ['に、代わりの文がありません。[ ]の中に、図の言うことを書いてください'] : []),
    ...(DRAWN.test(url) ? [] : ['は、Wordに入れられない形です。PNGかJPEGにして、置き換えてください']),
    ...(isAlone ? [] : ['が、文や表の中にあります。前後に空の行を入れ、図だけの行にしてください']),
  ];
}
