import {isCurrent, type SearchPart} from './part';

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

/** In: the parts of a site. Out: pages and headings of the current ones, in the order of the parts. */
export function toContents(parts: readonly SearchPart[]): readonly ContentsGroup[] {
  return parts.filter(({source}) => isCurrent(source)).map(({source, records}) => ({
    guide: source.guide,
    title: source.guideTitle,
    editionLabel: source.editionLabel,
    pages: records.filter((record) => record.kind === 'page').map((page) => ({
      title: page.headings[0],
      address: page.address,
      headings: records.filter((record) => record.kind === 'clause' && pageOf(record.address) === page.address)
        .map((record) => ({title: record.headings.at(-1) ?? '', address: record.address})),
    })),
  }));
}

function pageOf(address: string): string {
  return address.split('#')[0];
}
