import type {Clause, ClauseId, ClauseKind, Edition, ParsedFile} from '../model/clause';

/** An edition as data for the browser: what can be read off the source is left out. */
export interface EditionData {
  readonly guide: string;
  readonly id: string;
  readonly files: readonly FileData[];
}

interface FileData {
  readonly path: string;
  readonly source: string;
  readonly clauses: readonly ClauseData[];
}

/** Kind, length of its piece of the source, text, label, caption, how many clauses back its container stands (0: none), id. */
type ClauseData = readonly [kind: ClauseKind, length: number, text: Quoted, label?: Quoted, caption?: Quoted, back?: number, id?: string];

/** A text that stands in the clause's piece of the source as it is: its length there and where it starts; otherwise the text itself. */
type Quoted = string | number | readonly [length: number, start: number];

export function toEditionData({guide, id, files}: Edition): EditionData {
  return {guide, id, files: files.map(({path, source, clauses}) => ({path, source, clauses: clauses.map((clause, index) => toClauseData(clause, {index, source}))}))};
}

function toClauseData({kind, range, text, label, caption, parent, id}: Clause, {index, source}: {readonly index: number; readonly source: string}): ClauseData {
  const piece = source.slice(range.start, range.end);
  const row = [kind, range.end - range.start, quoted(text, piece), quoted(label, piece), quoted(caption, piece), parent === undefined ? 0 : index - parent, id];
  while (row.length > 3 && (row.at(-1) === undefined || row.at(-1) === 0)) row.pop();
  return row as unknown as ClauseData;
}

function quoted(text: string, piece: string): Quoted {
  const start = piece.indexOf(text);
  if (start < 0) return text;
  return start === 0 ? text.length : [text.length, start];
}

/** The edition as it was parsed: `fromEditionData(toEditionData(edition))` equals the edition. */
export function fromEditionData({guide, id, files}: EditionData): Edition {
  return {guide, id, files: files.map(toFile)};
}

function toFile({path, source, clauses: rows}: FileData): ParsedFile {
  const clauses: Clause[] = [];
  let start = 0;
  for (const [kind, length, text, label = 0, caption = 0, back = 0, id] of rows) {
    const piece = source.slice(start, start + length);
    const parent = back === 0 ? undefined : clauses.length - back;
    const own = unquoted(label, piece);
    const above = parent === undefined ? [] : clauses[parent].path;
    clauses.push({
      id: id as ClauseId | undefined, kind, label: own, caption: unquoted(caption, piece), path: own === '' ? above : [...above, own],
      text: unquoted(text, piece), range: {start, end: start + length}, parent,
    });
    start += length;
  }
  return {path, source, clauses};
}

function unquoted(text: Quoted, piece: string): string {
  if (typeof text === 'string') return text;
  const [length, start] = typeof text === 'number' ? [text, 0] : text;
  return piece.slice(start, start + length);
}
