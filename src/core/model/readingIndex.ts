/** The index by reading, as its page shows it. */
export interface ReadingRow {
  /** e.g. `か`: all that begins with か, き … ご. */
  readonly row: string;
  readonly entries: readonly ReadingEntry[];
}

export interface ReadingEntry {
  readonly label: string;
  /** Hiragana. */
  readonly reading: string;
  readonly places: readonly ReadingPlace[];
}

export interface ReadingPlace {
  readonly address: string;
  /** Title of the page. */
  readonly page: string;
  readonly guideTitle: string;
}
