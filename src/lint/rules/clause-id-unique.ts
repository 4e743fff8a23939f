// # clause-id-unique: 条項IDは版の中で1つ
//
// 1つの版の中で、同じ条項IDを2度使いません。ページが違っても同じです。
//
// ## ok: どの見出しも別のIDを持つ
//
// ```mdx guides/handbook/2024-04-01/what.mdx
// ## 協働とは {/* #handbook-what */}
//
// ### 形 {/* #handbook-forms */}
// ```
//
// ## ok: 別の版では同じIDのまま
//
// ```mdx guides/handbook/2023-04-01/what.mdx
// ## 協働とは {/* #handbook-what */}
// ```
//
// ```mdx guides/handbook/2024-04-01/what.mdx
// ## 協働とは {/* #handbook-what */}
// ```
//
// ## not-ok: 同じページで2度
//
// ```mdx guides/handbook/2024-04-01/what.mdx
// ## 協働とは {/* #handbook-what */}
//
// ## 委託とは {/* #handbook-what */}
// ```
//
// ```text
// 3:1 条項ID「handbook-what」が重複しています（初出 what.mdx:1:1）。この見出しに別のIDを付けてください
// ```
//
// ## not-ok: 同じ版の別のページで2度
//
// ```mdx guides/handbook/2024-04-01/steps.mdx
// ## 進め方 {/* #handbook-what */}
// ```
//
// ```mdx guides/handbook/2024-04-01/what.mdx
// ## 協働とは {/* #handbook-what */}
// ```
//
// ```text
// guides/handbook/2024-04-01/what.mdx:1:1 条項ID「handbook-what」が重複しています（初出 steps.mdx:1:1）。この見出しに別のIDを付けてください
// ```
import {VFileMessage} from 'vfile-message';
import {editionPages} from '../editionPages';
import type {ClauseHeading} from '../headings';
import type {LintDocument} from '../document';
import {portalRule} from '../portalRule';

export const clauseIdUnique = portalRule({id: 'clause-id-unique', scope: 'guides'}, ({document, file, site}) => {
  const pages = document.place ? editionPages(site, document.place) : [];
  for (const heading of document.headings) {
    const first = findFirst(pages, heading.id);
    if (!first || first.heading === heading) continue;
    const place = `${first.page.place?.page}:${first.heading.node.position?.start.line}:${first.heading.node.position?.start.column}`;
    const cause = new VFileMessage('初出はここです', {place: first.heading.node.position, source: 'portal', ruleId: 'clause-id-unique'});
    file.message(`条項ID「${heading.id}」が重複しています（初出 ${place}）。この見出しに別のIDを付けてください`, {place: heading.node.position, cause});
  }
});

function findFirst(pages: readonly LintDocument[], id: string | undefined): {readonly page: LintDocument; readonly heading: ClauseHeading} | undefined {
  if (id === undefined) return undefined;
  for (const page of pages) {
    const heading = page.headings.find((one) => one.id === id);
    if (heading) return {page, heading};
  }
  return undefined;
}
