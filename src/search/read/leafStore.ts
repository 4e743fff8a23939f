import {openEngine, type FindAll} from '../encoder';
import {unpackPostings, unpackTriples} from '../format';
import {SLOT_COUNT} from '../indexing/slots';
import type {Posting} from '../encoder';
import type {IndexStart} from '../stored';

/** Reads one file of an index, e.g. `w/12`; rejects with a message for the reader. */
export type ReadFile = (name: string) => Promise<unknown>;

/** A leaf of words. */
export interface Words {
  readonly postings: ReadonlyMap<string, Posting>;
  /** What readers may type -> packed spellings. */
  readonly lines: ReadonlyMap<string, string>;
}

/** Leaves kept in memory for coming questions, some 10 kB each. */
const MAX_LEAVES = 1_500;

/** The files of an index as far as they are loaded, for all questions. */
export class LeafStore {
  private readonly loaded = new Map<string, unknown>();
  /** Page of each section. */
  readonly pageOf: readonly number[];
  readonly headingMarks: Uint32Array;
  /** Records that hold all of some terms. */
  readonly findAll: FindAll = openEngine(SLOT_COUNT);
  private readonly firstOfTexts: readonly number[];

  constructor(readonly start: IndexStart, private readonly readFile: ReadFile) {
    this.pageOf = start.pages.flatMap(([, sections], page) => Array.from({length: sections}, () => page));
    this.headingMarks = unpackTriples(start.headings);
    let first = 0;
    this.firstOfTexts = start.texts.map((count) => (first += count) - count);
  }

  get(name: string): unknown {
    return this.loaded.get(name);
  }

  async load(names: readonly string[]): Promise<void> {
    const values = await Promise.all(names.map(this.readFile));
    names.forEach((name, place) => this.loaded.set(name, unpack(name, values[place])));
  }

  /** Forgets what was loaded longest ago. Between two questions only: one question must find its leaves. */
  forgetOld(): void {
    for (const name of [...this.loaded.keys()].slice(0, Math.max(0, this.loaded.size - MAX_LEAVES))) this.loaded.delete(name);
  }

  /** The leaf of a section's text, and its place there. */
  placeOfText(section: number): {readonly leaf: number; readonly place: number} {
    let leaf = this.firstOfTexts.length - 1;
    while (this.firstOfTexts[leaf] > section) leaf -= 1;
    return {leaf, place: section - this.firstOfTexts[leaf]};
  }
}

function unpack(name: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const lines = value.split('\n');
  return name.startsWith('w/') ? {postings: unpackPostings(lines.slice(0, 4)), lines: unpackLines(lines.slice(4))} satisfies Words : unpackLines(lines);
}

function unpackLines(lines: readonly string[]): Map<string, string> {
  return new Map(lines.map((line): [string, string] => {
    const tab = line.indexOf('\t');
    return [line.slice(0, tab), line.slice(tab + 1)];
  }));
}
