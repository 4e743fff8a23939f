import type {ParsedFile} from '../model/clause';
import {blockReaders} from './blocks';
import {splitLines} from './lines';
import {CONTAINER_DEPTH, toClauses} from './outline';
import {piece, type Found, type Piece, type Reading} from './piece';

export {parseMdx} from './mdx';

/**
 * Reads one source into clauses that tile it: joined, their ranges are the whole source.
 * Takes MDX, Markdown and plain text alike and never fails; whether MDX is well formed says `parseMdx`.
 * White space after a clause belongs to it. Source of the units: change-tracking.md K11 (条・項・号), K19 (guides).
 */
export function parseFile(path: string, source: string): ParsedFile {
  return {path, source, clauses: toClauses(readPieces(path, source))};
}

function readPieces(path: string, source: string): readonly Piece[] {
  const lines = splitLines(source);
  const pieces: Piece[] = [];
  let depth = 0;
  let at = 0;
  while (at < lines.length) {
    if (lines[at].blank) at = takeBlank(pieces, {source, lines, at, isMdx: false});
    else {
      const found = readBlock({source, lines, at, isMdx: path.endsWith('.mdx')});
      if (found.nesting === -1) depth = Math.max(0, depth - CONTAINER_DEPTH);
      for (const one of found.pieces) pieces.push(depth === 0 ? one : {...one, rank: one.rank + depth});
      if (found.nesting === 1) depth += CONTAINER_DEPTH;
      at = found.next;
    }
  }
  return pieces;
}

function readBlock(reading: Reading): Found {
  for (const reader of blockReaders) {
    const found = reader(reading);
    if (found) return found;
  }
  throw new Error(`Unexpected line ${reading.at + 1}, expected prose to take it`);
}

/** White space goes to the clause before it; at the head of a file it is a clause of its own. */
function takeBlank(pieces: Piece[], {lines, at}: Reading): number {
  let next = at;
  while (next < lines.length && lines[next].blank) next++;
  const end = lines[next - 1].end;
  const last = pieces.pop();
  pieces.push(last ? {...last, end} : piece({kind: 'blank', start: 0, end}));
  return next;
}
