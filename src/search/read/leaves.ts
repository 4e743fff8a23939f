import {openEngine, type Posting} from '../encoder';
import {unpackTriples, unpackPostings, unpackSpellings} from '../format';
import type {IndexStart, SectionText} from '../stored';
import type {Spelling} from '../indexing/spellings';
import {SLOT_COUNT} from '../indexing/slots';
import {toReadingKey} from '../text/normalise';

/** Reads one file of an index, e.g. `t/12`; rejects with a message for the reader. */
export type ReadFile = (name: string) => Promise<unknown>;

const MAX_HEADINGS = 8;
/** Leaves kept in memory for coming questions, some 10 kB each. */
const MAX_LEAVES = 1_500;

/**
 * An index of which as much is here as was asked for. Every question is answered at once from what is loaded;
 * what is missing is remembered, and `loadMissing` fetches it, all leaves of one round together.
 */
export class Leaves {
  private readonly loaded = new Map<string, unknown>();
  private readonly missing = new Set<string>();
  /** Records that hold all of the terms. */
  readonly findAll: (terms: readonly string[]) => ArrayLike<number>;
  /** Page of each section, source of each page. */
  readonly pageOf: readonly number[];
  readonly headingMarks: Uint32Array;
  private readonly firstOfTexts: readonly number[];

  constructor(readonly start: IndexStart, private readonly readFile: ReadFile) {
    this.findAll = openEngine(SLOT_COUNT, (term) => this.posting(term));
    this.pageOf = start.pages.flatMap(([, sections], page) => Array.from({length: sections}, () => page));
    this.headingMarks = unpackTriples(start.headings);
    let first = 0;
    this.firstOfTexts = start.texts.map((count) => (first += count) - count);
  }

  /** Has a question since the last round met something that is not loaded? Its answer is then not final. */
  get isWaiting(): boolean {
    return this.missing.size > 0;
  }

  async loadMissing(): Promise<void> {
    const names = [...this.missing];
    this.missing.clear();
    const values = await Promise.all(names.map(this.readFile));
    names.forEach((name, place) => this.loaded.set(name, unpack(name, values[place])));
  }

  /** Forgets what was asked for longest ago. Between two questions only: one question must find its leaves. */
  forgetOld(): void {
    for (const name of [...this.loaded.keys()].slice(0, Math.max(0, this.loaded.size - MAX_LEAVES))) this.loaded.delete(name);
  }

  posting(term: string): Posting | undefined {
    return this.words(findLast(this.start.words, term))?.postings.get(term);
  }

  /** Terms that begin so, from the first leaves that hold any. */
  startingWith(prefix: string, most: number): string[] {
    const {words} = this.start, found: string[] = [];
    for (let leaf = Math.max(0, findLast(words, prefix)); leaf < words.length && found.length < most; leaf += 1) {
      if (words[leaf] > `${prefix}\uffff`) break;
      for (const term of this.words(leaf)?.postings.keys() ?? []) if (term.startsWith(prefix)) found.push(term);
    }
    return found.slice(0, most);
  }

  spellings(key: string): readonly Spelling[] {
    const packed = this.words(findLast(this.start.words, key))?.lines.get(key);
    return packed === undefined ? [] : unpackSpellings(packed);
  }

  /** Spellings of all readings that begin so, in the leaf of the key itself. */
  spellingsStartingWith(key: string): readonly Spelling[] {
    return [...this.words(findLast(this.start.words, key))?.lines ?? []].filter(([own]) => own.startsWith(key)).flatMap(([, packed]) => unpackSpellings(packed).slice(0, 2));
  }

  /** Spellings of what is typed, kana or not, and of what begins so, a few: headings of kana and single kanji (この版について) have no other terms. */
  headingsFor(typed: string): readonly string[] {
    const key = toReadingKey(typed);
    return [...this.spellings(key), ...this.spellingsStartingWith(typed)].slice(0, MAX_HEADINGS).map(({text}) => text);
  }

  /** Words under a key of `toNearLists`, whole again. */
  nearWords(key: string): readonly string[] {
    const leaf = findLast(this.start.near, key);
    const rests = (leaf < 0 ? undefined : this.leaf<Map<string, string>>(`n/${leaf}`))?.get(key)?.split(',') ?? [];
    const known = key.slice(1);
    return rests.map((rest) => (key[0] === '^' ? known + rest : key[0] === '$' ? rest + known : rest));
  }

  text(section: number): SectionText | undefined {
    let leaf = this.firstOfTexts.length - 1;
    while (this.firstOfTexts[leaf] > section) leaf -= 1;
    return this.leaf<readonly SectionText[]>(`x/${leaf}`)?.[section - this.firstOfTexts[leaf]];
  }

  private words(leaf: number): Words | undefined {
    return leaf < 0 ? undefined : this.leaf(`w/${leaf}`);
  }

  private leaf<T>(name: string): T | undefined {
    const known = this.loaded.get(name);
    if (known === undefined) this.missing.add(name);
    return known as T | undefined;
  }
}

interface Words {
  readonly postings: ReadonlyMap<string, Posting>;
  /** What readers may type -> packed spellings. */
  readonly lines: ReadonlyMap<string, string>;
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

/** Place of the last key that is not after the one asked for, or -1. */
function findLast(sorted: readonly string[], key: string): number {
  let low = 0, high = sorted.length - 1, found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= key) {
      found = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}
