import type {FindAll, Posting} from '../encoder';
import {unpackSpellings} from '../format';
import type {Spelling} from '../indexing/spellings';
import type {IndexStart, SectionText} from '../stored';
import {toReadingKey} from '../text/normalise';
import {isWholeWord} from '../text/wholeWord';
import {findLast} from './findLast';
import {LeafStore, type ReadFile, type Words} from './leafStore';

const MAX_HEADINGS = 8;

/**
 * An index of which as much is here as was asked for. Every question is answered at once from what is loaded;
 * what is missing is remembered, and `loadMissing` fetches it, all leaves of one round together.
 */
export class Leaves {
  private readonly store: LeafStore;
  private readonly missing = new Set<string>();
  /** Leaves that were asked for. */
  private readonly touched = new Set<string>();
  /** Was a leaf asked for that there was no room for? */
  isCut = false;

  constructor(readonly start: IndexStart, source: ReadFile | LeafStore, private readonly room = Infinity) {
    this.store = source instanceof LeafStore ? source : new LeafStore(start, source);
  }

  /** The same index for one question, which may ask for so many leaves; what lies in others is not there to it. */
  forQuestion(room?: number): Leaves {
    this.store.forgetOld();
    return new Leaves(this.start, this.store, room);
  }

  /** Page of each section. */
  get pageOf(): readonly number[] {
    return this.store.pageOf;
  }

  get headingMarks(): Uint32Array {
    return this.store.headingMarks;
  }

  get findAll(): FindAll {
    return this.store.findAll;
  }

  /** Has a question since the last round met something that is not loaded? Its answer is then not final. */
  get isWaiting(): boolean {
    return this.missing.size > 0;
  }

  async loadMissing(): Promise<void> {
    const names = [...this.missing];
    this.missing.clear();
    await this.store.load(names);
  }

  posting(term: string): Posting | undefined {
    return this.words(findLast(this.start.words, term))?.postings.get(term);
  }

  /** As `posting`, but without a leaf beyond the first `room` of this question. */
  postingWithin(room: number, term: string): Posting | undefined {
    const isAtHand = this.touched.size < room || this.touched.has(`w/${findLast(this.start.words, term)}`);
    return isAtHand ? this.posting(term) : undefined;
  }

  /** The longest beginning of a word that has a term of its own, as far as the word's own leaf tells. */
  beginningOf(word: string, least: number): {readonly length: number; readonly posting: Posting} | undefined {
    const leaf = findLast(this.start.words, word);
    for (let length = word.length - 1; length >= least; length -= 1) {
      const beginning = word.slice(0, length);
      if (findLast(this.start.words, beginning) !== leaf) return undefined;
      const posting = this.posting(beginning);
      if (posting) return {length, posting};
    }
    return undefined;
  }

  /** Is it known whether there is such a term? */
  isLoaded(term: string): boolean {
    return this.words(findLast(this.start.words, term)) !== undefined;
  }

  /** Terms of letters and pairs that begin so, from the first leaves that hold any. */
  startingWith(prefix: string, most: number): string[] {
    const {words} = this.start, found: string[] = [];
    for (let leaf = Math.max(0, findLast(words, prefix)); leaf < words.length && found.length < most; leaf += 1) {
      if (words[leaf] > `${prefix}\uffff`) break;
      for (const term of this.words(leaf)?.postings.keys() ?? []) if (term.startsWith(prefix) && !isWholeWord(term)) found.push(term);
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
    const key = /^[ぁ-んァ-ヴー]+$/.test(typed) ? toReadingKey(typed) : typed;
    return [...this.spellings(key), ...this.spellingsStartingWith(typed)].slice(0, MAX_HEADINGS).map(({text}) => text);
  }

  /** Words under a key of `toNearLists`, whole again. */
  nearWords(key: string): readonly string[] {
    const leaf = findLast(this.start.near, key);
    const rests = (leaf < 0 ? undefined : this.leaf<Map<string, string>>(`n/${leaf}`))?.get(key)?.split(',') ?? [];
    const known = key.slice(1);
    return rests.map((rest) => (key[0] === '^' ? known + rest : key[0] === '$' ? rest + known : rest));
  }

  /** `spare`: leaves beyond the room. */
  text(section: number, spare = 0): SectionText | undefined {
    const {leaf, place} = this.store.placeOfText(section);
    return this.leaf<readonly SectionText[]>(`x/${leaf}`, this.room + spare)?.[place];
  }

  private words(leaf: number): Words | undefined {
    return leaf < 0 ? undefined : this.leaf(`w/${leaf}`);
  }

  private leaf<T>(name: string, room = this.room): T | undefined {
    const known = this.store.get(name), hasRoom = this.touched.has(name) || this.touched.size < room;
    if (known === undefined && !hasRoom) this.isCut = true;
    if (hasRoom) this.touched.add(name);
    if (known === undefined && hasRoom) this.missing.add(name);
    return known as T | undefined;
  }
}
