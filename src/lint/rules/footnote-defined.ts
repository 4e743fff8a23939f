// # footnote-defined: 脚注の印には出典がある
//
// 本文の `[^k1]` に当たる行が同じページになければ、印がそのまま画面に出て、出典は示されません。
//
// ## ok: 出典がある
//
// ```mdx guides/handbook/2024-04-01/yell.mdx
// 協働コースは最長3年です。[^course]
//
// [^course]: 鎌倉市「協働コース」ページ（2024-04-25更新）
// ```
//
// ## not-ok: 出典がない
//
// ```mdx guides/handbook/2024-04-01/yell.mdx
// 協働コースは最長3年です。[^corse]
//
// 見直しの時期は未定です。[^course]
//
// [^course]: 鎌倉市「協働コース」ページ（2024-04-25更新）
// ```
//
// ```text
// 1:14 脚注「corse」の出典がありません。ページの終わりに「[^corse]: 出典」の行を書くか、印を直してください
// ```
import {visit} from 'unist-util-visit';
import {toBlockText} from '../blockText';
import {portalRule} from '../portalRule';

export const footnoteDefined = portalRule({id: 'footnote-defined', scope: 'pages'}, ({tree, file}) => {
  visit(tree, 'text', (node) => {
    const {text, placeAt} = toBlockText(node);
    for (const found of text.matchAll(/\[\^([^\]\s]+)\]/g)) {
      file.message(`脚注「${found[1]}」の出典がありません。ページの終わりに「[^${found[1]}]: 出典」の行を書くか、印を直してください`, placeAt(found.index));
    }
  });
});
