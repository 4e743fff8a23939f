import type {Clause, ClauseKind} from '../model/clause';
import type {Comparison, ComparisonEntry, PlacedClause} from '../model/comparison';

/** What is printed as one line: an entry, or a table row with the entries of its cells. */
export interface Line {
  readonly entry: ComparisonEntry;
  /** The entries whose words are printed: the entry itself, or the cells of the row. */
  readonly words: readonly ComparisonEntry[];
  /** The line that contains it, e.g. the article of a paragraph. */
  readonly parent: Line | undefined;
  /** Number of containing lines, 0 at the top. */
  readonly depth: number;
  /** Nearest clause id, its own or that of what contains it. */
  readonly anchor: string | undefined;
  /** The entry that bears this id. */
  readonly anchorEntry: ComparisonEntry | undefined;
}

/** A table has no words of its own; its rows hang on what contains it. */
const WORDLESS = new Set<ClauseKind>(['blank', 'comment', 'esm', 'rule', 'table', 'tableCell']);

/** The lines of a comparison, in its order. */
export function toLines({entries}: Comparison): readonly Line[] {
  const outline = new Outline(entries);
  return entries.filter((entry) => isPrinted(outline, entry)).map((entry) => outline.line(entry));
}

/** The new clause, or the old one when it was removed. */
export function placeOf({newClause, oldClause}: ComparisonEntry): PlacedClause {
  const place = newClause ?? oldClause;
  if (!place) throw new Error('Unexpected entry without clauses, expected an old or a new one');
  return place;
}

function isPrinted(outline: Outline, entry: ComparisonEntry): boolean {
  const {kind} = placeOf(entry).clause;
  if (kind === 'tableRow') return outline.cells(entry).length > 0;
  return !WORDLESS.has(kind) && entry.segments.length > 0;
}

/** Finds the entry that contains another: of the new text where there is one, else of the old. */
class Outline {
  private readonly byPlace = new Map<string, ComparisonEntry>();
  private readonly cellsOf = new Map<ComparisonEntry, ComparisonEntry[]>();
  private readonly firstRowOf = new Map<ComparisonEntry, ComparisonEntry>();
  private readonly lines = new Map<ComparisonEntry, Line>();

  constructor(entries: readonly ComparisonEntry[]) {
    for (const entry of entries) {
      if (entry.newClause) this.byPlace.set(placeKey('new', entry.newClause.file, entry.newClause.index), entry);
      if (entry.oldClause) this.byPlace.set(placeKey('old', entry.oldClause.file, entry.oldClause.index), entry);
    }
    for (const entry of entries) this.addToTable(entry);
  }

  cells(entry: ComparisonEntry): readonly ComparisonEntry[] {
    return this.cellsOf.get(entry) ?? [];
  }

  line(entry: ComparisonEntry): Line {
    const known = this.lines.get(entry);
    if (known) return known;
    const above = this.above(entry);
    const parent = above && this.line(above);
    const words = placeOf(entry).clause.kind === 'tableRow' ? this.cells(entry) : [entry];
    const id: Clause['id'] = placeOf(entry).clause.id;
    const line = {entry, words, parent, depth: parent ? parent.depth + 1 : 0, anchor: id ?? parent?.anchor, anchorEntry: id ? entry : parent?.anchorEntry};
    this.lines.set(entry, line);
    return line;
  }

  /** The containing entry that has words to print; a row of a table hangs on the first one, its column headings. */
  private above(entry: ComparisonEntry): ComparisonEntry | undefined {
    const container = this.container(entry);
    const headings = container && this.firstRowOf.get(container);
    if (headings && headings !== entry && placeOf(entry).clause.kind === 'tableRow') return headings;
    return container && WORDLESS.has(placeOf(container).clause.kind) ? this.above(container) : container;
  }

  private container(entry: ComparisonEntry): ComparisonEntry | undefined {
    const {file, clause} = placeOf(entry);
    if (clause.parent === undefined) return undefined;
    return this.byPlace.get(placeKey(entry.newClause ? 'new' : 'old', file, clause.parent));
  }

  private addToTable(entry: ComparisonEntry): void {
    const {kind} = placeOf(entry).clause;
    const container = kind === 'tableRow' || kind === 'tableCell' ? this.container(entry) : undefined;
    if (!container) return;
    if (kind === 'tableCell') this.cellsOf.set(container, [...this.cells(container), entry]);
    else if (!this.firstRowOf.has(container)) this.firstRowOf.set(container, entry);
  }
}

function placeKey(side: 'old' | 'new', file: string, index: number): string {
  return `${side}:${index}:${file}`;
}
