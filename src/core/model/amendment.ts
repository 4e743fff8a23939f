/**
 * 改正: what turns one old text into one new text, without carrying either whole.
 * `apply(old, amendment)` is the new text, byte for byte; it fails when `oldHash` is not the old text's.
 */
export interface Amendment {
  readonly version: 1;
  readonly files: readonly FileAmendment[];
}

export type FileAmendment =
  | {readonly kind: 'changed'; readonly path: string; readonly oldHash: string; readonly newHash: string; readonly operations: readonly AmendmentOperation[]}
  | {readonly kind: 'added'; readonly path: string; readonly newHash: string; readonly text: string}
  | {readonly kind: 'removed'; readonly path: string; readonly oldHash: string};

/** Offsets are UTF-16 positions in the OLD source, ascending for `replace`; `move` reads from the old source too. */
export type AmendmentOperation =
  | {readonly kind: 'replace'; readonly start: number; readonly end: number; readonly text: string}
  | {readonly kind: 'move'; readonly start: number; readonly end: number; readonly to: number; readonly edits: readonly {readonly start: number; readonly end: number; readonly text: string}[]};

/** How a city words its amending sentences (change-tracking.md K1-K19). */
export interface AmendmentProfile {
  /** Phrase insertion: national 「の下に」, municipal 「の次に」. */
  readonly insertAfter: 'の次に' | 'の下に';
  readonly digits: 'kanji' | 'fullWidth' | 'oneFullWidth' | 'asWritten';
  /** Locate by articles (law-like) or by number path and heading (guides). */
  readonly locator: 'article' | 'heading';
  readonly form: 'sentences' | 'table';
}
