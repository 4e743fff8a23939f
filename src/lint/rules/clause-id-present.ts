// # clause-id-present: 見出しには条項IDを付ける
//
// 手引きの見出し（h2〜h6）には、同じ行の終わりに条項IDを書きます。新旧対照表、検索、リンクは、このIDで条項を見分けます。
// IDは英小文字で始め、英小文字・数字・ハイフンだけを使います。
//
// ## ok: 見出しに条項IDがある
//
// ```mdx guides/handbook/2024-04-01/what.mdx
// ## 協働とは {/* #handbook-what */}
// ```
//
// ## not-ok: 条項IDがない
//
// ```mdx guides/handbook/2024-04-01/what.mdx
// ## 協働とは
// ```
//
// ```text
// 1:1 見出し「協働とは」に条項IDがありません。行の終わりに {/* #handbook-… */} の形でIDを書いてください
// ```
//
// ## not-ok: IDに使えない文字がある
//
// ```mdx guides/handbook/2024-04-01/what.mdx
// ## 協働とは {/* #協働_とは */}
// ```
//
// ```text
// 1:1 条項ID「協働_とは」の形が違います。英小文字で始め、英小文字・数字・ハイフンだけで書いてください
// ```
//
// ## ok: 版のないページの見出しにはなくてよい
//
// ```mdx docs/places/index.mdx
// ## 公共施設
// ```
import {portalRule} from '../portalRule';

const FORM = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const clauseIdPresent = portalRule({id: 'clause-id-present', scope: 'guides'}, ({document, file}) => {
  for (const {node, text, id} of document.headings) {
    if (node.depth === 1) continue;
    if (id === undefined) file.message(`見出し「${text}」に条項IDがありません。行の終わりに {/* #${document.place?.guide}-… */} の形でIDを書いてください`, node);
    else if (!FORM.test(id)) file.message(`条項ID「${id}」の形が違います。英小文字で始め、英小文字・数字・ハイフンだけで書いてください`, node);
  }
});
