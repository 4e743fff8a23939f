import type {ChangeNoteView} from '../model/changeViews';
import type {PagePlace} from '../model/table';
import type {EditionData} from './editionData';

/** What the browser gets of an edition, to compare it with any other. */
export interface EditionTexts {
  readonly edition: EditionData;
  /** As they are read. */
  readonly pages: readonly EditionPage[];
}

/** Of a guide: edition id -> what that edition changed. */
export type GuideNotes = Readonly<Record<string, readonly ChangeNoteView[]>>;

export interface EditionPage {
  readonly file: string;
  readonly title: string;
  readonly address: string | null;
}

/** The pages of the new edition as they are read, then those that only the old one had. */
export function toPagePlaces({older, newer}: {readonly older: readonly EditionPage[]; readonly newer: readonly EditionPage[]}): readonly PagePlace[] {
  const byFile = new Map(older.map((page) => [page.file, page]));
  const known = new Set(newer.map(({file}) => file));
  return [
    ...newer.map((page) => ({...page, oldAddress: byFile.get(page.file)?.address ?? null})),
    ...older.filter(({file}) => !known.has(file)).map(({file, title, address}) => ({file, title, address: null, oldAddress: address})),
  ];
}
