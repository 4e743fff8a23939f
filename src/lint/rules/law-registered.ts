// # law-registered: 引いた法令は台帳にある
//
// 法令の条や番号を引いたら、その法令を `guides/laws.yml` に載せます。台帳から、改正があったときに見直す条項を探すためです。
// 「同法」や「（以下「施行令」という。）」で略した名前は、同じページの中をたどります。どの法令か分からない引用も誤りです。
// このガイドライン自身の条（「第3条の協定」）は、法令の引用としません。
//
// ## ok: 台帳にある法令
//
// ```yaml guides/laws.yml
// laws: [{name: 地方自治法, kind: 法律, number: 昭和22年法律第67号, url: '', checked: 要確認, source: {title: 本文, url: '', date: 要確認}}]
// ```
//
// ```mdx guides/handbook/2024-04-01/contracts.mdx
// 契約の方法は、地方自治法第234条が定めます。同法第234条の2も見てください。
// ```
//
// ## not-ok: 台帳にない法令
//
// ```yaml guides/laws.yml
// laws: [{name: 地方自治法, kind: 法律, number: 昭和22年法律第67号, url: '', checked: 要確認, source: {title: 本文, url: '', date: 要確認}}]
// ```
//
// ```mdx guides/handbook/2024-04-01/contracts.mdx
// 契約の方法は、地方自治法第234条が定めます。
//
// 前払は、**会計法**第二十二条によります。
// ```
//
// ```text
// 3:12 法令「会計法」が台帳にありません。guides/laws.yml に加えるか、名前を直してください
// ```
//
// ## not-ok: どの法令か分からない
//
// ```yaml guides/laws.yml
// laws: [{name: 地方自治法, kind: 法律, number: 昭和22年法律第67号, url: '', checked: 要確認, source: {title: 本文, url: '', date: 要確認}}]
// ```
//
// ```mdx guides/handbook/2024-04-01/contracts.mdx
// 予定価格は、施行令第167条の2の額までです。
// ```
//
// ```text
// 1:10 「第167条の2」がどの法令の条か分かりません。正式な名前を書くか、先に「（以下「施行令」という。）」の形で名前を示してください
// ```
//
// ## ok: このガイドライン自身の条
//
// ```mdx guides/guideline/2024-04-01/index.mdx
// 第3条に定める事業は、第4条の原則に従う。
// ```
import {readLawCitations} from '../../core/citations';
import {readBlocks} from '../blocks';
import {toBlockText} from '../blockText';
import {portalRule} from '../portalRule';

export const lawRegistered = portalRule({id: 'law-registered', scope: 'guides'}, ({tree, file, site: {laws}}) => {
  if (!laws) return;
  const known = new Set(laws.map(({name}) => name));
  const blocks = readBlocks(tree).map(({node}) => toBlockText(node));
  const text = blocks.map((block) => block.text).join('\n');
  for (const {law, article, start, end} of readLawCitations(text, laws)) {
    if (known.has(law)) continue;
    const message = law === ''
      ? `「${text.slice(start, end)}」がどの法令の条か分かりません。正式な名前を書くか、先に「（以下「施行令」という。）」の形で名前を示してください`
      : `法令「${law}」が台帳にありません。guides/laws.yml に加えるか、名前を直してください`;
    if (law !== '' || article !== '') file.message(message, placeAt(blocks, start));
  }
});

/** The page was read as one text, block by block. */
function placeAt(blocks: readonly ReturnType<typeof toBlockText>[], index: number): {readonly line: number; readonly column: number} {
  let rest = index;
  for (const block of blocks) {
    if (rest <= block.text.length) return block.placeAt(rest);
    rest -= block.text.length + 1;
  }
  return {line: 1, column: 1};
}
