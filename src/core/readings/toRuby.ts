/** One reviewed reading of a word as it stands in a text, e.g. 契約 けいやく, 10日 とおか, 書い かい. */
export interface Reading {
  readonly word: string;
  /** In hiragana, for the whole word. */
  readonly reading: string;
  /** `hard` words get their reading when only hard words are asked for. */
  readonly level: 'hard' | 'easy';
  /** Only right after a figure: 人 is にん in 3人 and ひと elsewhere. */
  readonly follows?: 'number';
}

/** A piece of a text; with `reading` where furigana stand above it. The pieces joined are the text. */
export interface RubyPiece {
  readonly text: string;
  readonly reading?: string;
}

export type ReadingLevel = 'hard' | 'all';

export interface ReadingBook {
  toRuby(text: string, level: ReadingLevel): readonly RubyPiece[];
  /** Kanji that no word of the book covers, with what stands around them, for whoever keeps the book. */
  findUncovered(text: string): readonly string[];
}

const KANJI = /[一-龯々〆]/;
const FIGURE = /[0-9０-９]/;
/** What `findUncovered` shows on either side, so that the editor sees which reading is meant. */
const CONTEXT = 4;

/** In: the reviewed readings, in any order. The longest word that fits is taken, from left to right. */
export function openReadings(readings: readonly Reading[]): ReadingBook {
  const byFirst = groupByFirst([...readings].sort(longestFirst));
  const find = (text: string, at: number): Reading | undefined => byFirst.get(text[at])?.find((one) => fits(one, {text, at}));
  return {
    toRuby: (text, level) => joinPlain(withoutGuesses([...split(text, find)]).flatMap(({text: piece, found}) => (found && isShown(found, level) ? alignKana(found) : [{text: piece}]))),
    findUncovered: (text) => [...split(text, find)].filter(isUncovered).map(({at}) => text.slice(Math.max(0, at - CONTEXT), at + 1 + CONTEXT)),
  };
}

function groupByFirst(readings: readonly Reading[]): ReadonlyMap<string, readonly Reading[]> {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) groups.set(reading.word[0], [...(groups.get(reading.word[0]) ?? []), reading]);
  return groups;
}

/** Of two readings for one word, the one that asks for a figure before it comes first. */
function longestFirst(one: Reading, other: Reading): number {
  return other.word.length - one.word.length || Number(other.follows === 'number') - Number(one.follows === 'number');
}

function fits({word, follows}: Reading, {text, at}: {readonly text: string; readonly at: number}): boolean {
  const afterFigure = FIGURE.test(text[at - 1] ?? '');
  // 1日 must not be found in 21日.
  if (FIGURE.test(word[0]) && afterFigure) return false;
  return text.startsWith(word, at) && (follows !== 'number' || afterFigure);
}

interface Part {
  readonly text: string;
  readonly at: number;
  readonly found: Reading | undefined;
}

function* split(text: string, find: (text: string, at: number) => Reading | undefined): Generator<Part> {
  for (let at = 0; at < text.length;) {
    const found = find(text, at);
    const length = found?.word.length ?? 1;
    yield {text: text.slice(at, at + length), at, found};
    at += length;
  }
}

function isUncovered({text, found}: Part): boolean {
  return !found && KANJI.test(text);
}

/** Where the book does not know all kanji of a compound, what it knows of it may be read otherwise (日 in 日本語): the compound then gets no reading at all. */
function withoutGuesses(parts: readonly Part[]): readonly Part[] {
  const isUnsure = parts.map(isUncovered);
  const isJoined = (left: Part | undefined, right: Part | undefined): boolean => KANJI.test(left?.text.at(-1) ?? '') && KANJI.test(right?.text[0] ?? '');
  parts.forEach((part, index) => { if (isUnsure[index - 1] && isJoined(parts[index - 1], part)) isUnsure[index] = true; });
  parts.forEach((_, count) => {
    const index = parts.length - 1 - count;
    if (isUnsure[index + 1] && isJoined(parts[index], parts[index + 1])) isUnsure[index] = true;
  });
  return parts.map((part, index) => (isUnsure[index] ? {...part, found: undefined} : part));
}

function isShown(found: Reading, level: ReadingLevel): boolean {
  return level === 'all' || found.level === 'hard';
}

/** 受け取る うけとる -> 受/う け 取/と る: kana that stand in the word need no reading. */
function alignKana({word, reading}: Reading): readonly RubyPiece[] {
  const runs = word.match(/[ぁ-んァ-ヶー]+|[^ぁ-んァ-ヶー]+/g) ?? [];
  const isKana = (run: string): boolean => /[ぁ-んァ-ヶー]/.test(run[0]);
  const found = new RegExp(`^${runs.map((run) => (isKana(run) ? toHiragana(run) : '(.+?)')).join('')}$`).exec(reading);
  if (!found) return [{text: word, reading}];
  let group = 0;
  return runs.map((run) => (isKana(run) ? {text: run} : {text: run, reading: found[(group += 1)]}));
}

function toHiragana(kana: string): string {
  return kana.replace(/[ァ-ヶ]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0x60));
}

function joinPlain(pieces: readonly RubyPiece[]): readonly RubyPiece[] {
  const out: RubyPiece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last && last.reading === undefined && piece.reading === undefined) out[out.length - 1] = {text: last.text + piece.text};
    else out.push(piece);
  }
  return out;
}
