// # edition-link: リンクの先がある
//
// 同じ版のページへは、`./steps.mdx#handbook-steps` のようにファイルと条項IDで書きます。先のページと条項がなければ誤りです。
// 別の版へのリンクは、版が古くなると読み手を迷わせます。必要なときだけ番地（`/handbook/2023-04-01/steps/#…`）で書き、
// リンクの文に版の名前（「令和5年度版」「旧版」「改定案」など）を入れます。
//
// ## ok: 同じ版の条項へ
//
// ```mdx guides/handbook/2024-04-01/steps.mdx
// ## 進め方 {/* #handbook-steps */}
// ```
//
// ```mdx guides/handbook/2024-04-01/what.mdx
// [進め方](./steps.mdx#handbook-steps)と[始め](#handbook-what)
//
// ## 協働とは {/* #handbook-what */}
// ```
//
// ## not-ok: 先のページがない
//
// ```mdx guides/handbook/2024-04-01/what.mdx
// [進め方](./step.mdx)
// ```
//
// ```text
// 1:1 リンク先「./step.mdx」がありません。ファイルの名前を確かめて書き直してください
// ```
//
// ## not-ok: 先の条項がない
//
// ```mdx guides/handbook/2024-04-01/what.mdx
// [始め](#handbook-begin)
//
// ## 協働とは {/* #handbook-what */}
// ```
//
// ```text
// 1:1 リンク先の条項ID「handbook-begin」がwhat.mdxにありません。見出しのIDを確かめて書き直してください
// ```
//
// ## not-ok: 別の版へファイルで
//
// ```mdx guides/handbook/2023-04-01/what.mdx
// ## 協働とは {/* #handbook-what */}
// ```
//
// ```mdx guides/handbook/2024-04-01/what.mdx
// [以前の説明](../2023-04-01/what.mdx#handbook-what)
// ```
//
// ```text
// guides/handbook/2024-04-01/what.mdx:1:1 リンク先「../2023-04-01/what.mdx#handbook-what」は別の版です。同じ版のページにするか、番地（/handbook/2023-04-01/what/#handbook-what）で書いてください
// ```
//
// ## ok: 版の名前を示して、別の版へ
//
// ```mdx guides/handbook/2023-04-01/what.mdx
// ## 協働とは {/* #handbook-what */}
// ```
//
// ```mdx guides/handbook/2024-04-01/what.mdx
// [令和5年度版の説明](/handbook/2023-04-01/what/#handbook-what)
// ```
//
// ## not-ok: 版の名前を示さずに、別の版へ
//
// ```mdx guides/handbook/2023-04-01/what.mdx
// ## 協働とは {/* #handbook-what */}
// ```
//
// ```mdx guides/handbook/2024-04-01/what.mdx
// [以前の説明](/handbook/2023-04-01/what/)
// ```
//
// ```text
// guides/handbook/2024-04-01/what.mdx:1:1 リンク先「/handbook/2023-04-01/what/」は2023-04-01の版です。意図したものなら、リンクの文に「旧版」などの版の名前を入れてください
// ```
//
// ## not-ok: 自分の手引きの今の版へ番地で
//
// ```mdx guides/handbook/2024-04-01/what.mdx
// [説明](/handbook/what/)
// ```
//
// ```text
// 1:1 リンク先「/handbook/what/」は、いつも今の版を示す番地です。同じ版のファイル（./steps.mdx の形）で書いてください
// ```
import type {Definition, Link} from 'mdast';
import {visit} from 'unist-util-visit';
import {toBlockText} from '../blockText';
import type {LintDocument} from '../document';
import {findEditionPlace} from '../editionPlace';
import {findPage, readLinkTarget, type LinkTarget} from '../linkTargets';
import {portalRule, type LintSite} from '../portalRule';

/** A link's words that tell the reader of another edition. */
const NAMES_EDITION = /年度版|旧版|新版|前の版|以前の版|改定案|\d{4}-\d{2}-\d{2}/;

interface LinkInput {
  readonly node: Link | Definition;
  readonly page: LintDocument;
  readonly site: LintSite;
}

export const editionLink = portalRule({id: 'edition-link', scope: 'pages'}, ({document, tree, file, site}) => {
  visit(tree, ['link', 'definition'], (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const target = readLinkTarget({url: node.url, page: document, site});
    const problem = problemOf(target, {node, page: document, site});
    if (problem !== undefined) file.message(problem, node);
  });
});

function problemOf(target: LinkTarget, input: LinkInput): string | undefined {
  switch (target.kind) {
    case 'elsewhere': return undefined;
    case 'file': return problemOfFile(target, input);
    case 'edition': return problemOfEdition(target, input);
    case 'current': return problemOfCurrent(target, input);
  }
}

function problemOfFile(target: LinkTarget & {kind: 'file'}, {node, page, site}: LinkInput): string | undefined {
  const place = findEditionPlace(target.path);
  const isOther = place && (place.guide !== page.place?.guide || place.edition !== page.place.edition);
  if (isOther) {
    const address = `/${place.guide}/${place.edition}/${place.page.replace(/(?:^|(?<=\/))index\.mdx?$|\.mdx?$/, '')}`.replace(/\/*$/, '/');
    return `リンク先「${node.url}」は別の版です。同じ版のページにするか、番地（${address}${target.anchor && `#${target.anchor}`}）で書いてください`;
  }
  const found = site.documents.get(target.path);
  return found ? problemOfAnchor(found, target.anchor) : missing(node);
}

function problemOfEdition(target: LinkTarget & {kind: 'edition'}, {node, page, site}: LinkInput): string | undefined {
  const found = findPage(site, target);
  if (!found) return missing(node);
  const isOwn = target.guide === page.place?.guide && target.edition === page.place.edition;
  if (isOwn) return `リンク先「${node.url}」はこの版です。ファイル（./steps.mdx の形）で書いてください`;
  const words = node.type === 'link' ? toBlockText(node).text : '';
  if (page.place && !NAMES_EDITION.test(words)) return `リンク先「${node.url}」は${target.edition}の版です。意図したものなら、リンクの文に「旧版」などの版の名前を入れてください`;
  return problemOfAnchor(found, target.anchor);
}

function problemOfCurrent(target: LinkTarget & {kind: 'current'}, {node, page, site}: LinkInput): string | undefined {
  if (target.guide === page.place?.guide) return `リンク先「${node.url}」は、いつも今の版を示す番地です。同じ版のファイル（./steps.mdx の形）で書いてください`;
  const editions = new Set([...site.documents.values()].flatMap(({place}) => (place?.guide === target.guide ? [place.edition] : [])));
  return [...editions].some((edition) => findPage(site, {...target, edition})) ? undefined : missing(node);
}

function missing(node: Link | Definition): string {
  return `リンク先「${node.url}」がありません。ファイルの名前を確かめて書き直してください`;
}

/** Only pages of guides have ids of their own on every heading; those of a page that cannot be read are unknown. */
function problemOfAnchor(page: LintDocument, anchor: string): string | undefined {
  const isKnown = anchor === '' || !page.place || !page.tree || page.headings.some(({id}) => id === anchor);
  return isKnown ? undefined : `リンク先の条項ID「${anchor}」が${page.place?.page}にありません。見出しのIDを確かめて書き直してください`;
}
