// # clause-id-kept: 条項IDは版を重ねても変えない
//
// 同じ条項は、どの版でも同じ条項IDを持ちます。なくなった条項のIDを、別の条項に付け直してはいけません。
// 見出しは、「第3条」などの番号を除いた言葉で、前の版と突き合わせます。
//
// ## ok: 条がずれてもIDは同じ
//
// ```mdx guides/guideline/2023-04-01/index.mdx
// ### 第3条（協定） {/* #art-agreement */}
// ```
//
// ```mdx guides/guideline/2024-04-01/index.mdx
// ### 第3条（相談） {/* #art-consult */}
//
// ### 第4条（協定） {/* #art-agreement */}
// ```
//
// ## not-ok: 同じ見出しのIDが変わった
//
// ```mdx guides/guideline/2023-04-01/index.mdx
// ### 第3条（協定） {/* #art-agreement */}
// ```
//
// ```mdx guides/guideline/2024-04-01/index.mdx
// ### 第4条（協定） {/* #art-kyotei */}
// ```
//
// ```text
// guides/guideline/2024-04-01/index.mdx:1:1 見出し「第4条（協定）」の条項IDが、2023-04-01版の「art-agreement」から「art-kyotei」に変わっています。「art-agreement」に戻してください
// ```
//
// ## not-ok: なくなったIDを別の条項に使った
//
// ```mdx guides/guideline/2022-04-01/index.mdx
// ### 第3条（協定） {/* #art-agreement */}
// ```
//
// ```mdx guides/guideline/2023-04-01/index.mdx
// ### 第3条（相談） {/* #art-consult */}
// ```
//
// ```mdx guides/guideline/draft/index.mdx
// ### 第4条（契約） {/* #art-agreement */}
// ```
//
// ```text
// guides/guideline/draft/index.mdx:1:1 条項ID「art-agreement」は、2022-04-01版で「第3条（協定）」に使われ、その後なくなったIDです。別のIDを付けてください
// ```
//
// ## ok: なくなった条項が同じ見出しで戻った
//
// ```mdx guides/guideline/2022-04-01/index.mdx
// ### 第3条（協定） {/* #art-agreement */}
// ```
//
// ```mdx guides/guideline/2023-04-01/index.mdx
// ### 第3条（相談） {/* #art-consult */}
// ```
//
// ```mdx guides/guideline/draft/index.mdx
// ### 第5条（協定） {/* #art-agreement */}
// ```
import type {VFile} from 'vfile';
import {earlierEditions, editionPages} from '../editionPages';
import type {ClauseHeading} from '../headings';
import type {LintDocument} from '../document';
import {portalRule} from '../portalRule';

/** One edition's headings, ready to be looked up. */
interface EditionHeadings {
  readonly edition: string;
  readonly pages: readonly LintDocument[];
  /** False when a page could not be read: an id missing there may well exist. */
  readonly isComplete: boolean;
  readonly byId: ReadonlyMap<string, ClauseHeading>;
}

export const clauseIdKept = portalRule({id: 'clause-id-kept', scope: 'guides'}, ({document, file, site}) => {
  const {place} = document;
  if (!place) return;
  const earlier = earlierEditions(site, place).map((edition) => toEditionHeadings(edition, editionPages(site, {guide: place.guide, edition})));
  const own = toEditionHeadings(place.edition, editionPages(site, place));
  for (const heading of document.headings) {
    if (heading.id === undefined || earlier.length === 0) continue;
    reportChanged({heading, id: heading.id, file, previous: earlier[0], isAlone: isAlone(own, heading)});
    reportReused({heading, id: heading.id, file, earlier});
  }
});

function toEditionHeadings(edition: string, pages: readonly LintDocument[]): EditionHeadings {
  const headings = pages.flatMap((page) => page.headings);
  const byId = new Map(headings.flatMap((heading) => (heading.id === undefined ? [] : [[heading.id, heading] as const])));
  return {edition, pages, byId, isComplete: pages.every(({tree}) => tree !== undefined)};
}

function reportChanged({heading, id, file, previous, isAlone: alone}: {readonly heading: ClauseHeading; readonly id: string; readonly file: VFile; readonly previous: EditionHeadings; readonly isAlone: boolean}): void {
  const same = alone ? namesakes(previous, heading) : [];
  const old = same.length === 1 ? same[0].id : undefined;
  if (old === undefined || old === id) return;
  file.message(`見出し「${heading.text}」の条項IDが、${previous.edition}版の「${old}」から「${id}」に変わっています。「${old}」に戻してください`, heading.node);
}

function reportReused({heading, id, file, earlier}: {readonly heading: ClauseHeading; readonly id: string; readonly file: VFile; readonly earlier: readonly EditionHeadings[]}): void {
  if (!earlier[0].isComplete || earlier[0].byId.has(id)) return;
  const used = earlier.find(({byId}) => byId.has(id));
  const old = used?.byId.get(id);
  if (!used || !old || nameOf(old) === nameOf(heading)) return;
  file.message(`条項ID「${id}」は、${used.edition}版で「${old.text}」に使われ、その後なくなったIDです。別のIDを付けてください`, heading.node);
}

/** A name that stands twice in an edition (「例」) tells nothing about which clause it is. */
function isAlone(edition: EditionHeadings, heading: ClauseHeading): boolean {
  return namesakes(edition, heading).length === 1;
}

function namesakes(edition: EditionHeadings, heading: ClauseHeading): readonly ClauseHeading[] {
  const name = nameOf(heading);
  return name === '' ? [] : edition.pages.flatMap(({headings}) => headings.filter((other) => nameOf(other) === name));
}

/** The heading's words without its number, which changes when an article is put in: `第3条の2（協定）` -> `（協定）`. */
function nameOf(heading: ClauseHeading): string {
  return heading.text.replace(/^第[0-9０-９一二三四五六七八九十百]+[編章節款条](?:の[0-9０-９一二三四五六七八九十]+)*/, '').replace(/[\s　]/g, '');
}
