import type {ExportEdition, OfficeProperties} from '../document';

/** A piece of a page as every paper draws it. A text may hold mentions of notes, `[^name]`. */
export type GuideBlock =
  /** `level` as in the source: 2 for the uppermost heading of a page. */
  | {readonly kind: 'heading'; readonly level: number; readonly text: string}
  | {readonly kind: 'paragraph'; readonly depth: number; readonly isBoxed: boolean; readonly text: string}
  /** `number` of an ordered list, e.g. 1; null for a bullet. */
  | {readonly kind: 'listItem'; readonly depth: number; readonly isBoxed: boolean; readonly number: number | null; readonly text: string}
  /** The name of a box: an admonition or a note for the staff. */
  | {readonly kind: 'boxTitle'; readonly text: string}
  /** A picture in a line of its own; `text` says what it shows. */
  | {readonly kind: 'figure'; readonly address: string; readonly text: string}
  /** The first row names the columns. */
  | {readonly kind: 'table'; readonly rows: readonly (readonly string[])[]};

export interface GuideNote {
  readonly text: string;
  /** Addresses on the net that the text links to; on paper they must be read. */
  readonly addresses: readonly string[];
}

/** A picture as papers take it in; its size in pixels. */
export interface GuidePicture {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpg' | 'gif';
  readonly width: number;
  readonly height: number;
}

export interface GuidePage {
  readonly title: string;
  readonly description: string;
  readonly blocks: readonly GuideBlock[];
  /** By name, as mentioned. */
  readonly notes: ReadonlyMap<string, GuideNote>;
  /** By address, as the figures name them. */
  readonly pictures: ReadonlyMap<string, GuidePicture>;
}

/** All that the papers of one edition of a guide are made from. Plain data: the writers look nothing up and know no day. */
export interface GuideDocument {
  /** e.g. `協働の手引き` */
  readonly title: string;
  readonly edition: ExportEdition;
  readonly owner: string;
  /** Why the edition was made; '' when not told. */
  readonly reason: string;
  /** What every paper must say of itself, e.g. that it is a draft; '' when nothing. */
  readonly notice: string;
  readonly date: string | null;
  readonly stamp: string;
  /** In reading order. */
  readonly pages: readonly GuidePage[];
}

/** `協働の手引き　令和6年度版` */
export function guideName({title, edition}: GuideDocument): string {
  return `${title}　${edition.label}`;
}

export function guideProperties(guide: GuideDocument): OfficeProperties {
  return {title: guideName(guide), author: guide.owner, date: guide.date, stamp: guide.stamp};
}

const MENTION = /\[\^([^\]\s]+)\]/;

/** A text cut at its mentions: even places hold words, odd ones the names of notes. */
export function cutAtMentions(text: string): readonly string[] {
  return text.split(MENTION);
}
