// # source-required: 年・額・法令には出典を付ける
//
// 年や日付、円の額、電話番号、法令の条を書いた段落・箇条書き・表には、脚注の出典 `[^k1]` を付けます。
// 箇条書きと表は、すぐ前かすぐ後の段落に付けてもかまいません。部品（`<Figure caption="…" />`）の言葉も同じです。確かめられないときは〔要確認〕か〔推定〕を付けます。
// 見出し、脚注そのもの、このガイドライン自身の条（「第3条の協定」）には要りません。
//
// ## ok: 同じ段落に出典がある
//
// ```mdx guides/handbook/2024-04-01/yell.mdx
// 協働コースは、令和6年度から最長3年になりました。[^course]
//
// [^course]: 鎌倉市「協働コース」ページ（2024-04-25更新）
// ```
//
// ## not-ok: 年に出典がない
//
// ```mdx guides/handbook/2024-04-01/yell.mdx
// 協働コースは、令和6年度から最長3年になりました。
// ```
//
// ```text
// 1:8 「令和6年度」に出典がありません。同じ段落に [^k1] の形で脚注を付けるか、〔要確認〕か〔推定〕を書いてください
// ```
//
// ## ok: 確かめられない額に印がある
//
// ```mdx guides/handbook/2024-04-01/yell.mdx
// 市の規則が定める額は50万円です。〔要確認〕
// ```
//
// ## not-ok: 法令の条に出典がない
//
// ```mdx guides/handbook/2024-04-01/contracts.mdx
// 随意契約は例外です（地方自治法第234条第2項）。
// ```
//
// ```text
// 1:11 「地方自治法第234条」に出典がありません。同じ段落に [^k1] の形で脚注を付けるか、〔要確認〕か〔推定〕を書いてください
// ```
//
// ## ok: ガイドライン自身の条
//
// ```mdx guides/guideline/2024-04-01/index.mdx
// 第3条に定める事業は、第4条の原則に従う。
// ```
//
// ## ok: 表のすぐ前の段落に出典がある
//
// ```mdx guides/handbook/2024-04-01/contracts.mdx
// 国が定めた上限額は次のとおりです。[^miura]
//
// | 契約の種類 | 額 |
// | --- | --- |
// | 委託 | 50万円 |
//
// [^miura]: 三浦市のページ（日付の表示なし）
// ```
//
// ## not-ok: 表に出典がない
//
// ```mdx guides/handbook/2024-04-01/contracts.mdx
// | 契約の種類 | 額 |
// | --- | --- |
// | 委託 | 50万円 |
// ```
//
// ```text
// 3:8 「50万円」に出典がありません。表かその前後の段落に [^k1] の形で脚注を付けるか、〔要確認〕か〔推定〕を書いてください
// ```
//
// ## not-ok: 定義のない脚注は出典にならない
//
// ```mdx guides/handbook/2024-04-01/yell.mdx
// 2024年に始まりました。[^none]
// ```
//
// ```text
// 1:1 「2024年」に出典がありません。同じ段落に [^k1] の形で脚注を付けるか、〔要確認〕か〔推定〕を書いてください
// ```
// ## not-ok: 電話番号に出典がない
//
// ```mdx guides/outsourcing/2025-04-01/npo/consult.mdx
// 電話は0467-23-3000です。
// ```
//
// ```text
// 1:4 「0467-23-3000」に出典がありません。同じ段落に [^k1] の形で脚注を付けるか、〔要確認〕か〔推定〕を書いてください
// ```
//
// ## not-ok: 部品の言葉に出典がない
//
// ```mdx guides/handbook/2024-04-01/yell.mdx
// <Figure caption="上限は50万円" />
// ```
//
// ```text
// 1:12 「50万円」に出典がありません。部品の前後の段落に [^k1] の形で脚注を付けるか、〔要確認〕か〔推定〕を書いてください
// ```
//
// ## ok: 台帳を見せる部品は、台帳が出典を持つ
//
// ```mdx docs/plan/index.mdx
// <MeasureTable measures={measures} resultYear="令和5年度" />
// ```
//
// ## ok: 部品のすぐ前の段落に出典がある
//
// ```mdx guides/handbook/2024-04-01/yell.mdx
// 額は市のページによります。[^course]
//
// <Figure caption="上限は50万円" />
//
// [^course]: 鎌倉市「協働コース」ページ（2024-04-25更新）
// ```
import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';
import {readBlocks, type Block} from '../blocks';
import {toBlockText} from '../blockText';
import {findStatedFact} from '../statedFacts';
import {portalRule} from '../portalRule';

const MARK = /〔[^〕]*(?:要確認|推定)[^〕]*〕/;

/** Pages about writing and about this site itself state nothing about the city. */
const ABOUT_THE_SITE = /^docs\/(?:developers|editors|about)\//;
/** Where the footnote may stand, in the words of the message. */
const PLACES: Readonly<Partial<Record<Block['kind'], string>>> = {
  paragraph: '同じ段落', list: '箇条書きかその前後の段落', table: '表かその前後の段落', component: '部品の前後の段落',
};

export const sourceRequired = portalRule({id: 'source-required', scope: 'pages'}, ({document, tree, file}) => {
  if (ABOUT_THE_SITE.test(document.path)) return;
  for (const block of readBlocks(tree)) {
    const place = PLACES[block.kind];
    if (place === undefined || isVouchedFor(block)) continue;
    const {text, placeAt} = toBlockText(block.node);
    const fact = findStatedFact(text);
    if (fact) file.message(`「${fact.text}」に出典がありません。${place}に [^k1] の形で脚注を付けるか、〔要確認〕か〔推定〕を書いてください`, placeAt(fact.index));
  }
});

function isVouchedFor(block: Block): boolean {
  const neighbours = block.kind === 'paragraph' ? [] : [block.previous, block.next];
  return hasSource(block.node) || showsRegister(block.node) || neighbours.some((other) => other?.kind === 'paragraph' && hasSource(other.node));
}

/** `measures={measures}`: the register brings its sources with it, and is checked itself. */
function showsRegister(node: Nodes): boolean {
  if (node.type !== 'mdxJsxFlowElement') return false;
  return node.attributes.some(({type, value}) => type === 'mdxJsxAttribute' && typeof value === 'object' && /^[\w.]+$/.test(value?.value ?? ''));
}

function hasSource(node: Nodes): boolean {
  let found = MARK.test(toBlockText(node).text);
  visit(node, 'footnoteReference', () => {
    found = true;
  });
  return found;
}
