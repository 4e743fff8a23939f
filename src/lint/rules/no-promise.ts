// # no-promise: 契約・採択・支払を約束しない
//
// 手引きを読んだ団体が、契約や採択や支払を約束されたと受け取る言い方を使いません。
// 打消し（「約束するものではありません」）、場合分け（「認められる場合」）、問い（「採択されますか」）は約束ではありません。
// 題に「使わない言い方」を含む囲みの中では、悪い例を「」で示せます。言葉の一覧は src/lint/promiseWords.ts にあります。
//
// ## ok: 決まり方を書く
//
// ```mdx guides/outsourcing/2025-04-01/npo/start.mdx
// 契約の相手は、法令と市の規則に沿って市が決めます。採択を約束するものではありません。
// ```
//
// ## not-ok: 契約を約束した
//
// ```mdx guides/outsourcing/2025-04-01/npo/start.mdx
// 名簿に載れば、必ず契約できます。
// ```
//
// ```text
// 1:8 「必ず契約できます」は約束と読めます。契約・採択・支払は審査や検査で決まり、必ずとは言えません。決める手続と、そうならない場合があることを書いてください
// ```
//
// ## not-ok: 説明文で随意契約を約束した
//
// ~~~mdx docs/programme/index.mdx
// ---
// title: エール事業
// description: 協働の事業は随意契約が認められます。
// ---
// ~~~
//
// ```text
// 3:20 「随意契約が認められます」は約束と読めます。随意契約は法令が定める場合だけの例外です。法令の定めとして「〜によることができる場合がある」と出典を付けて書いてください
// ```
//
// ## ok: 悪い例として示す
//
// ```mdx guides/handbook/2024-04-01/contracts.mdx
// :::warning[使わない言い方]
//
// - 「要件を満たせば採択されます」
//
// :::
// ```
//
// ## not-ok: 囲みの中でも「」の外にある
//
// ```mdx guides/handbook/2024-04-01/contracts.mdx
// :::warning[使わない言い方]
//
// 要件を満たせば採択されます。
//
// :::
// ```
//
// ```text
// 3:8 「採択されます」は約束と読めます。採択は審査の結果で決まります。「審査の結果で決まります」のように、決まり方を書いてください
// ```
import {readBlocks} from '../blocks';
import {toBlockText} from '../blockText';
import {readFrontMatter} from '../frontMatter';
import {findPromises, type FoundPromise} from '../promises';
import {portalRule} from '../portalRule';

const BAD_EXAMPLES = /使わない言い方/;
/** Pages about writing itself name what must not be written. */
const ABOUT_WRITING = /^docs\/(?:developers|editors)\//;

export const noPromise = portalRule({id: 'no-promise', scope: 'pages'}, ({document, tree, file}) => {
  if (ABOUT_WRITING.test(document.path)) return;
  const head = readFrontMatter(tree);
  for (const key of ['title', 'description']) {
    const place = head.placeOf(key);
    for (const found of findPromises(String(head.values.get(key) ?? ''))) file.message(reasonFor(found), {line: place.line, column: place.column + found.index});
  }
  for (const block of readBlocks(tree)) {
    const {text, placeAt} = toBlockText(block.node);
    const mayQuote = block.admonitions.some((title) => BAD_EXAMPLES.test(title));
    for (const found of findPromises(text)) {
      if (!mayQuote || !isQuoted(text, found.index)) file.message(reasonFor(found), placeAt(found.index));
    }
  }
});

function reasonFor({text, words}: FoundPromise): string {
  return `「${text}」は約束と読めます。${words.reason}。${words.repair}`;
}

function isQuoted(text: string, index: number): boolean {
  return text.lastIndexOf('「', index) > text.lastIndexOf('」', index);
}
