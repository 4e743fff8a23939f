// # no-brace-heading-id: 見出しIDを波かっこだけで書かない
//
// 見出しのIDは `{/* #id */}` と書きます。`{#id}` はMDXでは読めず、ページ全体が壊れます。
//
// ## ok: コメントの形のID
//
// ```mdx guides/handbook/2024-04-01/what.mdx
// ## 協働とは {/* #handbook-what */}
// ```
//
// ## not-ok: 波かっこの形のID
//
// ```mdx guides/handbook/2024-04-01/what.mdx
// ## 協働とは {#handbook-what}
// ```
//
// ```text
// 1:9 「{#handbook-what}」はMDXで読めません。「{/* #handbook-what */}」に書き換えてください
// ```
//
// ## ok: 見出しの中のコード
//
// ```mdx docs/editors/ids.mdx
// ## `{#id}` を書かない
// ```
//
// ## ok: コードの中の例
//
// ~~~mdx docs/editors/ids.mdx
// ```
// ## 協働とは {#handbook-what}
// ```
// ~~~
import {findBraceIds} from '../braceIds';
import {portalRule} from '../portalRule';

export const noBraceHeadingId = portalRule({id: 'no-brace-heading-id', scope: 'pages'}, ({document, file}) => {
  for (const {id, line, column} of findBraceIds(document.text)) {
    file.message(`「{#${id}}」はMDXで読めません。「{/* #${id} */}」に書き換えてください`, {line, column});
  }
});
