// # heading-order: 見出しの段を飛ばさない
//
// ページの題はフロントマターの title です。本文の見出しは「##」から始め、段を1つずつ下げます。
//
// ## ok: 段を1つずつ下げる
//
// ```mdx docs/places/index.mdx
// ## 公共施設
//
// ### 使える日
//
// ## 地域カフェ
// ```
//
// ## not-ok: 段を飛ばした
//
// ```mdx docs/places/index.mdx
// ## 公共施設
//
// #### 使える日
// ```
//
// ```text
// 3:1 見出し「使える日」の段が「##」から「####」へ飛んでいます。「###」にしてください
// ```
//
// ## not-ok: 「##」より下から始めた
//
// ```mdx docs/places/index.mdx
// ### 使える日
// ```
//
// ```text
// 1:1 最初の見出し「使える日」が「###」です。「##」から始めてください
// ```
//
// ## not-ok: 本文に「#」がある
//
// ```mdx docs/places/index.mdx
// # 公共施設
// ```
//
// ```text
// 1:1 見出し「公共施設」が「#」です。ページの題はtitleに書き、本文は「##」から始めてください
// ```
import {portalRule} from '../portalRule';

export const headingOrder = portalRule({id: 'heading-order', scope: 'pages'}, ({document, file}) => {
  let above = 1;
  for (const {node, text} of document.headings) {
    const marks = '#'.repeat(node.depth);
    if (node.depth === 1) file.message(`見出し「${text}」が「#」です。ページの題はtitleに書き、本文は「##」から始めてください`, node);
    else if (above === 1 && node.depth > 2) file.message(`最初の見出し「${text}」が「${marks}」です。「##」から始めてください`, node);
    else if (node.depth > above + 1) file.message(`見出し「${text}」の段が「${'#'.repeat(above)}」から「${marks}」へ飛んでいます。「${'#'.repeat(above + 1)}」にしてください`, node);
    above = node.depth;
  }
});
