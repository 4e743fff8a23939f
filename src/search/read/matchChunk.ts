import type {Spelling} from '../indexing/spellings';
import {foldKana, toReadingKey} from '../text/normalise';
import {segment} from '../text/segment';
import {toArticleTerm} from '../text/articles';
import type {Leaves} from './leaves';
import {Matches} from './matches';
import {findNear} from './nearMiss';
import {addPartial} from './partial';
import {addPhrase, putPosting} from './phrase';
import {cutReading, spellingsOf} from './readingWords';
import type {Chunk} from './question';
import {swapNeighbours, swaps} from './swapped';

/** How a piece was found: as typed or spelt otherwise, by its reading, by a synonym, with a slip put right, by its parts. */
export type How = 'spelling' | 'reading' | 'synonym' | 'near' | 'parts';

export interface ChunkMatches {
  readonly matches: Matches;
  readonly how: How;
}

/** In: a piece of a question, and whether it is the whole of it. Out: what was found; not final while leaves are missing. */
export function matchChunk(leaves: Leaves, chunk: Chunk, isAlone: boolean): ChunkMatches {
  if (chunk.kind === 'kana') return matchKana(leaves, chunk, isAlone);
  const matches = new Matches();
  if (chunk.kind === 'article') addArticle(leaves, chunk.text, matches);
  else addPhrase(leaves, chunk.text, {weight: 1, into: matches, okurigana: chunk.okurigana});
  const isLiteral = !matches.isEmpty;
  const bySpelling = addSpellings(leaves, chunk, {matches, isLiteral});
  if (leaves.isWaiting || !matches.isEmpty) return {matches, how: bySpelling};
  return matchOtherwise(leaves, chunk, matches);
}

/** Articles that are called so, then clauses that cite them. */
function addArticle(leaves: Leaves, article: string, matches: Matches): void {
  putPosting(leaves, leaves.posting(toArticleTerm(article)), {weight: 1, into: matches});
  if (!matches.isEmpty) matches.forms.add(article);
}

interface Found {
  readonly matches: Matches;
  readonly isLiteral: boolean;
}

/** Spellings of the dictionaries, with and without the okurigana behind; synonyms only for what is not there itself. */
function addSpellings(leaves: Leaves, chunk: Chunk, {matches, isLiteral}: Found): How {
  const keys = [chunk.plain, ...(chunk.okurigana ? [chunk.plain + chunk.okurigana, chunk.plain + chunk.okurigana[0]] : [])];
  const spellings = new Map(keys.flatMap((key) => leaves.spellings(key)).map((spelling) => [spelling.text, spelling]));
  const most = Math.max(1, ...[...spellings.values()].map(({pages}) => pages));
  for (const {text, pages, isSynonym} of spellings.values()) {
    const folded = foldKana(text);
    if (folded === chunk.text || (isSynonym && (isLiteral || leaves.isWaiting))) continue;
    const share = chunk.kind === 'whole' ? 0.6 + 0.4 * pages / most : 1;
    addPhrase(leaves, folded, {weight: (isSynonym ? 0.48 : isLiteral ? 0.6 : 0.85) * share, into: matches, isWord: true});
  }
  if (!isLiteral && !leaves.isWaiting && /^[ァ-ヴー]+$/.test(chunk.plain)) {
    for (const {text, isSynonym} of leaves.spellings(toReadingKey(chunk.plain))) if (!isSynonym) addPhrase(leaves, foldKana(text), {weight: 0.7, into: matches, isWord: true});
  }
  const found = [...spellings.values()].filter(({text}) => matches.forms.has(foldKana(text)));
  return !isLiteral && found.length > 0 && found.every(({isSynonym}) => isSynonym) ? 'synonym' : 'spelling';
}

/** Few results are filled up with sections that hold part of the phrase. */
const FEW = 5;

function matchOtherwise(leaves: Leaves, {text, plain}: Chunk, matches: Matches): ChunkMatches {
  let how: How = 'spelling';
  for (const near of findNear(leaves, text)) addPhrase(leaves, near, {weight: 0.8, into: matches});
  if (matches.isEmpty && !leaves.isWaiting) for (const other of swapNeighbours(plain)) addPhrase(leaves, other, {weight: 0.7, into: matches, isWord: true});
  if (!matches.isEmpty) how = 'near';
  if (leaves.isWaiting) return {matches, how};
  if (text.length >= 3 && how !== 'near') addWords(leaves, plain, matches);
  if (leaves.isWaiting) return {matches, how};
  if (how !== 'near' && !matches.isEmpty) how = 'parts';
  if (how !== 'near' && matches.scores.size < FEW) addPartial(leaves, text, {weight: 0.55, into: matches, share: text.length <= 4 ? 0.3 : 0.34});
  if (matches.isEmpty) addPartial(leaves, text, {weight: 0.3, into: matches, share: 0});
  return {matches, how: how === 'spelling' ? 'parts' : how};
}

/** The words of a compound, all but at most one, in one section. */
function addWords(leaves: Leaves, plain: string, matches: Matches): void {
  const words = segment(plain).map(foldKana);
  if (words.length < 2 || words.length >= plain.length) return;
  const each = words.map((word) => {
    const into = new Matches();
    // A single letter stands for too many words to load them all.
    if (word.length > 1) addPhrase(leaves, word, {weight: 1, into});
    return into;
  });
  const found = each.filter((one) => !one.isEmpty);
  if (found.length < 2 || found.length < words.length - 1) return;
  for (const [section] of found[0].scores) {
    if (!found.every(({scores}) => scores.has(section))) continue;
    const sum = found.reduce((total, {scores}) => total + (scores.get(section) ?? 0), 0);
    matches.put(section, 0.6 * sum / words.length * (found.length / words.length));
  }
  for (const {forms} of found) for (const form of forms) matches.forms.add(form);
}

function matchKana(leaves: Leaves, chunk: Chunk, isAlone: boolean): ChunkMatches {
  const matches = new Matches(), key = toReadingKey(chunk.plain);
  const spellings = leaves.spellings(key);
  // A word that stands in the texts in kana is a spelling of its reading too: まちづくり.
  if (chunk.isOptional || (spellings.length === 0 && !leaves.isWaiting)) addPhrase(leaves, chunk.text, {weight: 1, into: matches});
  const most = Math.max(1, ...spellings.map(({pages}) => pages));
  for (const {text, pages, isSynonym} of spellings) addPhrase(leaves, foldKana(text), {weight: isSynonym ? 0.3 : 0.95 * (0.6 + 0.4 * pages / most), into: matches, isWord: true});
  if (matches.isEmpty && !leaves.isWaiting && !chunk.isOptional && key.length >= 3) addReadingParts(leaves, key, matches);
  if (matches.isEmpty && !leaves.isWaiting && !chunk.isOptional && key.length >= MIN_SENTENCE) addReadingSentence(leaves, key, matches);
  if (matches.isEmpty && !leaves.isWaiting && isAlone && addSwapped(leaves, key, matches)) return {matches, how: 'near'};
  if (matches.isEmpty && !leaves.isWaiting && isAlone) addBeginning(leaves, key, matches);
  return {matches, how: spellings.length > 0 ? 'reading' : 'spelling'};
}

const MAX_PARTS = 3;

/** A reading cut into two known ones (じむてつづき), in one word or in one section; else the beginning of a reading. */
function addReadingParts(leaves: Leaves, key: string, matches: Matches): void {
  const cuts: (readonly [readonly Spelling[], readonly Spelling[]])[] = [];
  for (let place = 2; place <= key.length - 2; place += 1) {
    const first = leaves.spellings(key.slice(0, place)), second = leaves.spellings(key.slice(place));
    if (first.length > 0 && second.length > 0) cuts.push([first.slice(0, MAX_PARTS), second.slice(0, MAX_PARTS)]);
  }
  for (const [first, second] of cuts) for (const one of first) for (const other of second) addPhrase(leaves, foldKana(one.text + other.text), {weight: 0.9, into: matches});
  if (matches.isEmpty && !leaves.isWaiting) for (const cut of cuts.slice(0, MAX_PARTS)) addBoth(leaves, cut, matches);
  if (matches.isEmpty && !leaves.isWaiting) for (const {text} of leaves.spellingsStartingWith(key)) addPhrase(leaves, foldKana(text), {weight: 0.6, into: matches});
}

const MIN_SENTENCE = 5;
/** Spellings of a word in a sentence of kana; more would be other words that sound the same. */
const MAX_SPELLINGS = 3;

/** A sentence of kana: sections that hold the most of its words (いたくのてつづき). */
function addReadingSentence(leaves: Leaves, key: string, matches: Matches): void {
  const found = cutReading(leaves, key).map((word) => {
    const into = new Matches();
    for (const {text} of spellingsOf(leaves, word).slice(0, MAX_SPELLINGS)) addPhrase(leaves, foldKana(text), {weight: 1, into, isWord: true});
    return into;
  });
  if (leaves.isWaiting) return;
  const sections = new Set(found.flatMap(({scores}) => [...scores.keys()]));
  const held = (section: number): number => found.filter(({scores}) => scores.has(section)).length;
  const most = Math.max(0, ...Array.from(sections, held));
  for (const section of sections) {
    if (held(section) === most) matches.put(section, 0.8 * found.reduce((sum, {scores}) => sum + (scores.get(section) ?? 0), 0) / found.length);
  }
  if (!matches.isEmpty) for (const {forms} of found) for (const form of forms) matches.forms.add(form);
}

const MAX_SWAPPED = 12;

/** A reading with two neighbours exchanged: いくた -> 委託. Out: was it found? */
function addSwapped(leaves: Leaves, key: string, matches: Matches): boolean {
  const keys = key.length <= MAX_SWAPPED ? swaps(key) : [];
  for (const {text} of keys.flatMap((other) => spellingsOf(leaves, other))) addPhrase(leaves, foldKana(text), {weight: 0.7, into: matches, isWord: true});
  return !matches.isEmpty;
}

/** The longest beginning that is a reading or stands in the texts: わかりやすさ -> 分かりや… */
function addBeginning(leaves: Leaves, key: string, matches: Matches): void {
  for (let length = key.length - 1; length >= 2 && matches.isEmpty && !leaves.isWaiting; length -= 1) {
    const beginning = key.slice(0, length);
    for (const {text, isSynonym} of leaves.spellings(beginning)) if (!isSynonym) addPhrase(leaves, foldKana(text), {weight: 0.5, into: matches, isWord: true});
    addPhrase(leaves, beginning, {weight: 0.4, into: matches});
  }
}

function addBoth(leaves: Leaves, cut: readonly [readonly Spelling[], readonly Spelling[]], matches: Matches): void {
  const [first, second] = cut.map((spellings) => {
    const into = new Matches();
    for (const {text} of spellings) addPhrase(leaves, foldKana(text), {weight: 1, into});
    return into;
  });
  for (const [section, score] of first.scores) if (second.scores.has(section)) matches.put(section, 0.25 * (score + (second.scores.get(section) ?? 0)));
  if (!matches.isEmpty) for (const form of [...first.forms, ...second.forms]) matches.forms.add(form);
}
