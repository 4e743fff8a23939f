import type {Line} from '../lines';
import {piece, RANK, type BlockReader, type Piece, type Reading} from '../piece';
import {visibleText} from '../visibleText';

const DELIMITER = /^\s*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
/** Ends of cells: a pipe that is neither escaped nor inside a code span. */
const CELL = /(?:\\.|`[^`]*`|[^|\\])*(?:\||$)/gy;

/** A pipe table: table, row and cell are clauses of their own; a row's cells share its line between them. */
export const table: BlockReader = (reading) => {
  const {lines, at} = reading;
  if (!beginsTable(lines, at)) return undefined;
  let next = at + 2;
  while (next < lines.length && !lines[next].blank && lines[next].text.includes('|')) next++;
  const pieces = [piece({kind: 'table', start: lines[at].start, end: lines[at].start})];
  for (let row = at; row < next; row++) {
    if (row === at + 1) pieces.push(piece({kind: 'blank', start: lines[row].start, end: lines[row].end, rank: RANK.row}));
    else pieces.push(...rowPieces(reading, row));
  }
  return {pieces, next};
};

/** Whether a header row stands here, with its row of dashes below. */
export function beginsTable(lines: readonly Line[], at: number): boolean {
  const delimiter = lines[at + 1]?.text;
  return lines[at].text.includes('|') && delimiter !== undefined && delimiter.includes('|') && DELIMITER.test(delimiter);
}

function rowPieces({source, lines}: Reading, row: number): readonly Piece[] {
  const {start, end} = lines[row];
  const line = source.slice(start, end);
  const lead = /^\s*\|?/.exec(line)?.[0].length ?? 0;
  const cells = cellRanges(line, lead);
  const head = piece({kind: 'tableRow', start, end: start + lead, rank: RANK.row});
  return [head, ...cells.map(([from, to], column) => piece({
    kind: 'tableCell', rank: RANK.cell, start: start + from,
    end: column === cells.length - 1 ? end : start + to,
    text: visibleText(line.slice(from, to).replace(/\|\s*$/, '').trim()),
  }))];
}

function cellRanges(line: string, lead: number): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  const last = line.trimEnd().length;
  CELL.lastIndex = lead;
  while (CELL.lastIndex < last) {
    const from = CELL.lastIndex;
    const found = CELL.exec(line);
    if (!found || found[0] === '') break;
    ranges.push([from, from + found[0].length]);
  }
  return ranges.length ? ranges : [[lead, line.length]];
}
