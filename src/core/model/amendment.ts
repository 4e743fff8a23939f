/**
 * 改正: what turns one old text into one new text, without carrying either whole. Plain JSON.
 * `apply(old, amendment)` is the new text, byte for byte; it fails when `oldHash` is not the old text's.
 */
export interface Amendment {
  readonly version: 1;
  /** Sorted by path; files that stay as they are have no entry. */
  readonly files: readonly FileAmendment[];
}

/** Hashes are SHA-256 of the file in UTF-8, hexadecimal: what `sha256sum` prints for it. */
export type FileAmendment =
  | {
    readonly kind: 'changed';
    readonly path: string;
    /** Where the file stood before, when it was renamed or moved to another folder. */
    readonly oldPath?: string;
    readonly oldHash: string;
    readonly newHash: string;
    readonly operations: readonly AmendmentOperation[];
  }
  | {readonly kind: 'added'; readonly path: string; readonly newHash: string; readonly text: string}
  | {readonly kind: 'removed'; readonly path: string; readonly oldHash: string};

/** `start`..`end` of the OLD source (UTF-16 offsets, half-open) becomes the pieces of `text`. Ascending, never overlapping. */
export interface AmendmentOperation {
  readonly start: number;
  readonly end: number;
  /** `[]` deletes; `start === end` inserts. */
  readonly text: readonly AmendmentPiece[];
}

/** New words as they are, or a range of the OLD source: text that moved is taken from where it stood, not written again. */
export type AmendmentPiece = string | {readonly from: number; readonly to: number};

/** How a city words its amending sentences (change-tracking.md K1-K19). */
export interface AmendmentProfile {
  /** Phrase insertion: national 「の下に」, municipal 「の次に」 (K7). */
  readonly insertAfter: 'の次に' | 'の下に';
  /** Numbers of articles, paragraphs and items in locators (K17). `asWritten` follows the text itself. */
  readonly digits: 'kanji' | 'fullWidth' | 'oneFullWidth' | 'asWritten';
  /** Locate by articles (law-like) or by number path and heading (guides, K19). */
  readonly locator: 'article' | 'heading';
  /** Sentences, or the one sentence that points to the comparison table (K19). */
  readonly form: 'sentences' | 'table';
  /**
   * 目次: `derived` where the text shows no table of contents but one follows from its chapters
   * (every statute divided into chapters has one); `asWritten` amends only what the text shows.
   */
  readonly contents: 'derived' | 'asWritten';
  /** What the text is called in its amendment, number included; where missing, the text's own title. */
  readonly title?: string;
}
