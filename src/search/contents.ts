import type {IndexedPage} from './indexing/buildIndex';
import {isCurrent, type IndexSource} from './stored';

export interface ContentsLink {
  readonly title: string;
  readonly address: string;
}

/** One guide's current edition, or the pages without editions: what a reader without scripts looks through. */
export interface ContentsGroup {
  readonly guide: string;
  readonly title: string;
  readonly editionLabel: string;
  readonly pages: readonly (ContentsLink & {readonly headings: readonly ContentsLink[]})[];
}

/** In: all pages and their sources. Out: pages and headings of the current ones, in the order of the sources. */
export function toContents(pages: readonly IndexedPage[], sources: readonly IndexSource[]): readonly ContentsGroup[] {
  return sources.flatMap((source, number) => (isCurrent(source) ? [{
    guide: source.guide,
    title: source.guideTitle,
    editionLabel: source.editionLabel,
    pages: pages.filter((page) => page.source === number).map(({title, address, sections}) => ({
      title,
      address,
      headings: sections.filter(({kind}) => kind === 'clause').map((section) => ({title: section.headings.at(-1) ?? title, address: section.address})),
    })),
  }] : [])).filter((group) => group.pages.length > 0);
}
