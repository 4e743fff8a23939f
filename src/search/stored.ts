/** Where the pages of an index come from. */
export interface IndexSource {
  /** e.g. `handbook`; `docs` for pages without editions. */
  readonly guide: string;
  readonly guideTitle: string;
  /** Folder name of the edition; null for pages without editions. */
  readonly edition: string | null;
  /** e.g. 令和6年度版, 令和6年度版→令和7年度版 for changes; '' for pages without editions. */
  readonly editionLabel: string;
  readonly status: 'draft' | 'decided' | 'in-force' | 'superseded' | 'repealed' | 'change' | 'none';
}

/** The `guide` of pages about the site's own program. */
export const FOR_DEVELOPERS = 'developers';

/** `page`: what comes before the first heading; `notes`: the footnotes of a page; `entry`: a line of a register; `change`: what an edition changed. */
export type SectionKind = 'page' | 'clause' | 'notes' | 'entry' | 'change';

export const KIND_LETTERS: Readonly<Record<SectionKind, string>> = {page: 'p', clause: 'c', notes: 'n', entry: 'e', change: 'd'};

/** One heading and what stands under it, up to the next heading. */
export interface StoredSection {
  readonly kind: SectionKind;
  /** Page and anchor, e.g. `/handbook/what/#what-definition`. */
  readonly address: string;
  /** From the first heading below the page's title down to the section's own; [] above the first heading. */
  readonly headings: readonly string[];
  /** What a reader sees, blocks parted by `\n`. */
  readonly text: string;
  readonly audience: 'public' | 'staff';
}

/** A section in a leaf of texts. */
export interface SectionText extends StoredSection {
  readonly page: string;
  readonly pageAddress: string;
}

/** The first file of an index: what there is, and with which key each leaf begins. */
export interface IndexStart {
  readonly sources: readonly IndexSource[];
  /** Source, number of sections and audience (1: public) of each page. */
  readonly pages: readonly (readonly [source: number, sections: number, isPublic: 0 | 1])[];
  /** A letter per section, see `KIND_LETTERS`. */
  readonly kinds: string;
  /** Three digits per section: the mark of its heading, see `headingMark`. */
  readonly headings: string;
  /** Terms and what readers may type for them. */
  readonly words: readonly string[];
  readonly near: readonly string[];
  /** Number of sections in each leaf of texts. */
  readonly texts: readonly number[];
}

/** What editions changed, and no text in force. */
export function isChange(source: IndexSource): boolean {
  return source.status === 'change';
}

/** Read first and by default: the edition in force, and pages without editions. */
export function isCurrent(source: IndexSource): boolean {
  return source.status === 'in-force' || source.status === 'none';
}

/** One line of the list of indexes that the browser reads first. */
export interface PartEntry {
  /** Folder of its files for `loadData`, with a hash of what is in them: `search/current-1f3a9c02`. */
  readonly name: string;
  readonly isCurrent: boolean;
  /** The changes between editions: read when they are asked for. */
  readonly isChanges?: true;
  /** Of the current index, which every question needs; the others have a file `start` of their own. */
  readonly start?: IndexStart;
}
