import {foldKana, normalise} from '../text/normalise';
import {readAskedArticle} from '../text/articles';
import {segment} from '../text/segment';
import {isNext, skipOkurigana, toUnits, type Unit} from '../text/units';

/** A piece of a question that is looked for as one. */
export interface Chunk {
  /** `content`: kanji, katakana, Latin; `kana`: hiragana; `whole`: all of a word that the lexicon knows; `article`: 第27条. */
  readonly kind: 'content' | 'kana' | 'whole' | 'article';
  /** Folded, as terms are. */
  readonly text: string;
  /** Normalised, as the lexicon spells. */
  readonly plain: string;
  /** Hiragana right behind: 見直し -> し. */
  readonly okurigana: string;
  /** Which word of the question it belongs to. */
  readonly word: number;
  /** A hiragana word inside a sentence may be missing. */
  readonly isOptional: boolean;
  /** 健康診断は…: what a question is about. */
  readonly isTopic: boolean;
}

/** Longer input is a pasted paragraph, not a question; the rest is left out. */
const MAX_LENGTH = 200;
const MAX_WORDS = 12;
const MAX_WHOLE = 12;
const SEPARATOR = /[\s、。,，「」『』（）()【】［］[\]〔〕!！?？:：;；"“”'’]+/u;
const THOUSANDS = /(?<=[0-9０-９])[,，](?=[0-9０-９]{3})/gu;
/** Words that ask, and say nothing about what is asked. */
const ASKING = new Set('教え 知り 下さ 思い 言い 行い 何時 何処 何 時 事 物 為 方 等 及び 又は 方法 場合 必要 関す 関し 対す 対し 当た 基づ 係る 係り 伴う 伴い 含む 含み 行う 行わ 受け 教え 違う 違い'.split(' '));
const ASKING_KANA = new Set('です ます から まで こと もの ため どう すれば よい いい ください いくら いつ どこ ある する なる できる れる られる たい たら ない これ それ とき よう また その この どの という について における により ですか ますか なければ なり ません でき つい いつまでに ところ さん なぜ だれ いる した して され しない なら どんな どのように どうやって たほう ほう うち とは など だけ ばかり いただく しても'.split(' '));

const ASKING_BEGINNING = /^(どう|どの|どん|どこ|どれ|いつ|なぜ|だれ)/;

/** Typed as it sounds, long vowels included: すたーと. */
const READING = /^[ぁ-んー]*[ぁ-ん][ぁ-んー]*$/;
const TOPIC = /^(は|とは|って|には|では)/;

/** In: what the reader typed. Out: its words, normalised. */
export function toWords(input: string): readonly string[] {
  const pieces = input.slice(0, MAX_LENGTH).replace(THOUSANDS, '').split(SEPARATOR).map((piece) => normalise(piece).text.trim());
  return [...new Set(pieces.filter((piece) => toUnits(foldKana(piece)).length > 0))].slice(0, MAX_WORDS);
}

const QUESTION_END = /(ですか|ますか|でしょうか|べきか|のか|たい|ください|とは|条件|方法)$/;

/** A question in a sentence: not every word of it need be in the answer. */
export function isSentence(words: readonly string[], chunks: readonly Chunk[]): boolean {
  return chunks.length >= 4 || (chunks.length > 1 && words.some((word) => QUESTION_END.test(word)));
}

/** In: the words of a question, and whether the lexicon knows a word as it is. Out: the pieces to look for. */
export function toChunks(words: readonly string[], isKnown: (plain: string) => boolean): readonly Chunk[] {
  return words.flatMap((plain, word) => {
    const asked = readAskedArticle(plain);
    if (asked) return toArticleChunks(asked, word);
    const pieces = split(foldKana(plain));
    const isKana = (pieces.length === 1 && pieces[0].kind === 'kana') || READING.test(plain);
    const whole = {text: foldKana(plain), plain, okurigana: '', word, isOptional: false, isTopic: false};
    if (isKana) return [{...whole, kind: 'kana' as const}];
    if (plain.length <= MAX_WHOLE && isKnown(plain)) return [{...whole, kind: 'whole' as const}];
    return pieces.flatMap((piece, place) => toPieceChunks(piece, {plain, word, count: pieces.length, isTopic: TOPIC.test(pieces[place + 1]?.text ?? '')}));
  });
}

function toArticleChunks({law, article}: {readonly law: string; readonly article: string}, word: number): Chunk[] {
  const base = {okurigana: '', word, isOptional: false, isTopic: false};
  const own: Chunk = {...base, kind: 'article', text: article, plain: article};
  return law === '' ? [own] : [{...base, kind: 'content', text: foldKana(law), plain: law}, own];
}

interface Piece {
  readonly kind: 'content' | 'kana';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly okurigana: string;
  readonly unitCount: number;
}

/** Runs of content joined over okurigana, and the hiragana between them. */
function split(folded: string): Piece[] {
  const units = toUnits(folded), pieces: Piece[] = [];
  for (let place = 0; place < units.length;) {
    const isContent = units[place].kind !== 'hiragana';
    const last = isContent ? endOfContent(units, place) : endOfKana(units, place);
    const {start} = units[place], {end} = units[last];
    pieces.push({kind: isContent ? 'content' : 'kana', start, end, text: folded.slice(start, end), okurigana: isContent ? okuriganaAfter(units, last) : '', unitCount: last - place + 1});
    place = last + 1;
  }
  return pieces;
}

function endOfContent(units: readonly Unit[], from: number): number {
  let place = from;
  for (;;) {
    const next = units[place + 1];
    if (isNext(next, units[place]) && next.kind !== 'hiragana') place += 1;
    else if (skipOkurigana(units, place) > 0) place = skipOkurigana(units, place);
    else return place;
  }
}

function endOfKana(units: readonly Unit[], from: number): number {
  let place = from;
  while (isNext(units[place + 1], units[place]) && units[place + 1].kind === 'hiragana') place += 1;
  return place;
}

function okuriganaAfter(units: readonly Unit[], last: number): string {
  const end = endOfKana(units, last);
  return units.slice(last + 1, Math.min(end, last + 2) + 1).map(({text}) => text).join('');
}

function toPieceChunks(piece: Piece, {plain, word, count, isTopic}: {readonly plain: string; readonly word: number; readonly count: number; readonly isTopic: boolean}): Chunk[] {
  const own = plain.slice(piece.start, piece.end);
  const base = {word, okurigana: piece.okurigana};
  if (piece.kind === 'content') {
    const shown = piece.text + (piece.unitCount === 1 ? piece.okurigana.slice(0, 1) : '');
    const isEmpty = (ASKING.has(shown) && count > 1) || (ASKING.has(piece.text) && count > 2);
    return isEmpty ? [] : [{...base, kind: 'content', text: piece.text, plain: own, isOptional: false, isTopic}];
  }
  return segment(own).filter((text) => text.length >= 2 && !ASKING_KANA.has(text) && !ASKING_BEGINNING.test(text))
    .map((text) => ({...base, kind: 'kana', text, plain: text, okurigana: '', isOptional: true, isTopic: false}));
}
