import type {EntryKind, MeaningFlag} from './comparison';

/** A run of text in a layout. `changed` is underlined on both sides, `movedLabel` doubly; `note` is the table's own word such as （新設）. */
export interface TextRun {
  readonly kind: 'same' | 'changed' | 'movedLabel' | 'note';
  readonly text: string;
}

export interface TableCell {
  readonly runs: readonly TextRun[];
  /** Depth in the outline, 0 = chapter; layouts indent by it. */
  readonly depth: number;
}

/** One row of a 新旧対照表. Layouts (HTML, Word, Excel, print) draw it and decide nothing. */
export interface TableRow {
  /** Stable inside one comparison: the clause id, or the file and position. */
  readonly key: string;
  /** `omitted` is a run of unchanged units shown as （略）; `parent` an unchanged line kept because something below it changed. */
  readonly kind: Exclude<EntryKind, 'unchanged'> | 'omitted' | 'parent';
  readonly newCell: TableCell;
  readonly oldCell: TableCell;
  /** 備考, '' when none. */
  readonly remark: string;
  readonly flags: readonly MeaningFlag[];
  /** A row of a table or a figure that changed: layouts put a dashed border round it (T9). */
  readonly isFramed?: true;
  /** File and anchor of the new (or, if removed, old) clause, to link to the page. */
  readonly file: string;
  readonly anchor: string | undefined;
}

/** A page of the text, in the order in which it is read. */
export interface PagePlace {
  readonly file: string;
  readonly title: string;
  /** Where readers find it in the newer edition, e.g. `/handbook/steps/`; null when it is not there. */
  readonly address: string | null;
  /** Where they find it in the older one. */
  readonly oldAddress: string | null;
}

/** 新旧対照表 */
export interface ComparisonTable {
  /** Column headings in the order they are printed, e.g. `['改正後', '改正前']`. */
  readonly headings: readonly [string, string];
  /** Which side the first column holds. */
  readonly first: 'new' | 'old';
  readonly rows: readonly TableRow[];
  /** 本文: the sentence that gives the table its effect, above it; left out when the profile has none (T11). */
  readonly statement?: string;
  /** 備考 below the table: what its marks mean (T11, T12). */
  readonly closing?: string;
}

/** 見え消し: the new text with what was taken out struck through, in one column. */
export interface InlineView {
  readonly blocks: readonly InlineBlock[];
}

export interface InlineBlock {
  readonly key: string;
  readonly kind: EntryKind | 'omitted';
  readonly depth: number;
  readonly parts: readonly {readonly kind: 'same' | 'inserted' | 'deleted' | 'note'; readonly text: string}[];
  readonly file: string;
  readonly anchor: string | undefined;
}

/** How a city prints its tables (change-tracking.md T1-T12). */
export interface TableProfile {
  readonly columnOrder: 'new-first' | 'old-first';
  /** Headings by status: 改正案｜現行 until decided, 改正後｜改正前 after. */
  readonly status: 'draft' | 'decided';
  /** （新設）（削る）（略） or ［新設］［削る］［略］, or nothing. */
  readonly brackets: 'round' | 'square' | 'none';
  readonly gapMarker: 'none' | 'blank';
  /** 備考 column of working tables (T10). With it, changes of markup or links alone are shown too. */
  readonly remarks: boolean;
  /** 本文 of the table by city: 簡易 (次の表のように改正する), 備考型, 愛媛県型 by columns; none when a 改め文 goes before it (T11). */
  readonly effect?: 'none' | 'simple' | 'remark' | 'columns';
}
