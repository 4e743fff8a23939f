/** A clause's own name, written as an MDX comment `#id` after a heading; unique in a guide and kept for ever, e.g. `art-purpose`. */
export type ClauseId = string & {readonly __brand: 'ClauseId'};

/** Half-open range of UTF-16 offsets in the source of one file. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/**
 * What a clause is. `frontMatter`, `blank` and `code` carry no normative text but are kept,
 * so that the clauses of a file tile its source without a gap.
 */
export type ClauseKind =
  | 'frontMatter' | 'blank' | 'esm' | 'comment'
  | 'part' | 'chapter' | 'section' | 'subsection' | 'heading'
  | 'article' | 'paragraph' | 'item' | 'text' | 'listItem'
  | 'table' | 'tableRow' | 'tableCell'
  | 'admonition' | 'figure' | 'footnote' | 'component' | 'code' | 'quote' | 'html' | 'rule';

/** 条項: the smallest part of a text that has a place of its own. The clauses of a file, in order, tile its source. */
export interface Clause {
  /** Explicit id, if the author gave one. */
  readonly id: ClauseId | undefined;
  readonly kind: ClauseKind;
  /** What the clause calls itself: `第3条`, `２`, `(1)`, `ア`, a heading's text; '' when it has no name. */
  readonly label: string;
  /** 見出し in brackets, without them: `趣旨`; '' when none. */
  readonly caption: string;
  /** Labels from the top of the file down to this clause, itself included. */
  readonly path: readonly string[];
  /** What a reader sees of it, label and caption included, markup left out. Comparison works on this. */
  readonly text: string;
  /** Its piece of the source. */
  readonly range: SourceRange;
  /** Index of the clause that contains it in the outline (item -> paragraph -> article -> chapter); undefined at the top. */
  readonly parent: number | undefined;
}

/** One source file, read and parsed. `clauses` tile `source`: joined ranges are the whole file. */
export interface ParsedFile {
  /** Path inside the edition with forward slashes, e.g. `npo/steps.mdx`. */
  readonly path: string;
  readonly source: string;
  readonly clauses: readonly Clause[];
}

/** 版: all files of a guide on one day, sorted by path. */
export interface Edition {
  /** e.g. `handbook` */
  readonly guide: string;
  /** Folder name: the day it takes effect, or `draft`. */
  readonly id: string;
  readonly files: readonly ParsedFile[];
}
