import type {ClauseKind} from '../model/clause';
import type {Line} from './lines';

/**
 * A clause before the outline is known. `rank` orders units: a piece lies inside the last piece of lower rank.
 * Headings 1-6, text 10, list items 20 and up by indent, what hangs on a text (tables, figures) 15-18.
 */
export interface Piece {
  readonly kind: ClauseKind;
  readonly start: number;
  readonly end: number;
  readonly rank: number;
  readonly label: string;
  readonly caption: string;
  readonly id: string | undefined;
  readonly text: string;
}

/** Where the reading of a source stands. A reader looks at `lines[at]` and says how far it got. */
export interface Reading {
  readonly source: string;
  readonly lines: readonly Line[];
  readonly at: number;
  readonly isMdx: boolean;
}

/** What a reader found: its pieces, the next line, and whether a container opened (+1) or closed (-1) after them. */
export interface Found {
  readonly pieces: readonly Piece[];
  readonly next: number;
  readonly nesting?: 1 | -1;
}

/** Reads one kind of block at the current line; undefined when the line does not begin one. */
export type BlockReader = (reading: Reading) => Found | undefined;

export const RANK = {text: 10, label: {paragraph: 10, item: 11}, attached: 15, row: 16, cell: 17, list: 20} as const;

type PieceParts = Pick<Piece, 'kind' | 'start' | 'end'> & Partial<Piece>;

export function piece(parts: PieceParts): Piece {
  return {rank: RANK.attached, label: '', caption: '', id: undefined, text: '', ...parts};
}

/** One piece made of the lines from `at` up to, not including, `next`. */
export function linesPiece(reading: Reading, next: number, parts: Partial<Piece> & Pick<Piece, 'kind'>): Found {
  const {lines, at} = reading;
  return {pieces: [piece({...parts, start: lines[at].start, end: lines[next - 1].end})], next};
}

/** The first line from `from` on for which the test holds, or the number of lines. */
export function findLine(lines: readonly Line[], from: number, test: (line: Line) => boolean): number {
  let next = from;
  while (next < lines.length && !test(lines[next])) next++;
  return next;
}
