import type {ChangeNoteView} from '../core/model/changeViews';
import type {PairProof} from '../core/model/pair';
import type {ComparisonTable, InlineBlock, PagePlace} from '../core/model/table';

/** What an Office file says of itself; no person, no clock. */
export interface OfficeProperties {
  readonly title: string;
  /** A role, never a person's name. */
  readonly author: string;
  /** e.g. `2024-04-01`; null leaves it out. */
  readonly date: string | null;
  /** The release that the file belongs to, e.g. `832744b 2024-04-01`; '' outside of one. */
  readonly stamp: string;
}

/** One of the two editions, as the head of a paper names it. */
export interface ExportEdition {
  /** e.g. `令和6年度版`; of a loose file, its name. */
  readonly label: string;
  /** e.g. `2024-04-01`; null for a draft or a loose file. */
  readonly effectiveDate: string | null;
}

/** One thing that an edition changed, as its change note tells it. */
export interface ExportNote extends Omit<ChangeNoteView, 'clauses'> {
  /** Label of the edition that brought it. */
  readonly edition: string;
  /** Ids of the clauses that it is about. */
  readonly clauses: readonly string[];
}

/** A line of the 見え消し, with its level as a heading: 0 for text, 1 for the uppermost heading of a page. */
export interface ExportLine extends InlineBlock {
  readonly headingLevel: number;
}

/** All that the files of one comparison are made from. Plain data: the writers look nothing up and know no day. */
export interface ExportDocument {
  /** Title of the guide, e.g. `協働の手引き`. */
  readonly title: string;
  readonly older: ExportEdition;
  readonly newer: ExportEdition;
  /** Why the text was revised; '' when unknown. */
  readonly reason: string;
  /** What every paper must say of itself, e.g. that it is a draft; '' when nothing. */
  readonly notice: string;
  /** What the editions after the older one told their readers, the newest edition first. */
  readonly notes: readonly ExportNote[];
  readonly proof: PairProof;
  /** 改め文; '' when no wording changes. */
  readonly sentences: string;
  /** The day that stands in the files, e.g. `2024-04-01`; null leaves it out, so that no false day stands there. */
  readonly date: string | null;
  /** The role that stands as author of the tracked changes, e.g. `担当課`; never a person's name. */
  readonly author: string;
  /** The release that the file belongs to, e.g. `832744b 2024-04-01`; '' outside of one. */
  readonly stamp: string;
  readonly pages: readonly PagePlace[];
  /** The formal table: wording only. */
  readonly table: ComparisonTable;
  /** The working table: with 備考, and with rows for changes of markup or links alone. */
  readonly reviewTable: ComparisonTable;
  readonly lines: readonly ExportLine[];
}
