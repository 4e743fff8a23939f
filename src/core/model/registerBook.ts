/** How a value stands in a cell: one text, number or yes/no; a line each; a line an entry with its parts between ｜; or not to be changed there. */
export type CellKind = 'text' | 'number' | 'boolean' | 'lines' | 'entries' | 'fixed';

export interface BookColumn {
  /** Field of the record, e.g. `phone`; `items.研修` for a field of a field. */
  readonly key: string;
  readonly kind: CellKind;
  /** Of `entries`: the fields between the bars, in order. */
  readonly parts: readonly string[];
}

export interface BookRow {
  /** From 1, as in the register; null for a row that is new. */
  readonly number: number | null;
  /** In the order of the columns. */
  readonly cells: readonly string[];
}

/** A list of a register as a sheet that can be edited; `field` is '' for what the register says once. */
export interface BookSheet {
  readonly field: string;
  readonly columns: readonly BookColumn[];
  readonly rows: readonly BookRow[];
}

/** What an editor hands back: the cells by the key of their column, and where they stood. */
export interface EditedSheet {
  /** As the editor sees it, e.g. `場所`. */
  readonly name: string;
  readonly field: string;
  readonly columns: readonly {readonly key: string; readonly letter: string}[];
  readonly rows: readonly (BookRow & {readonly line: number})[];
}
