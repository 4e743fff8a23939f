import {tokenise, type Token, type TokenKind} from '../../text/tokens';

/** How far around a place words are looked at, in characters. */
const REACH = 200;
/** Words that mean something by themselves; particles and marks are quoted only together with one. */
const CONTENT = new Set<TokenKind>(['citation', 'number', 'word', 'connective']);
/** Around a remark in the text, 〔要確認〕: a quotation does not begin or end inside it. */
const ASIDE = /^[〔〕]$/;
const NOUN_IN_KANA = /^(?:とき|もの|こと|ところ|ただし|すべて|とする|ものとする|ほか)$/;

/** Position before `at` that takes in one word with meaning. */
export function contentBefore(text: string, at: number): number {
  return at - contentLength(tokenise(text.slice(Math.max(0, at - REACH), at)).toReversed());
}

/** Position behind `at` that takes in one word with meaning. */
export function contentAfter(text: string, at: number): number {
  return at + contentLength(tokenise(text.slice(at, at + REACH)));
}

/** Positions before `at`, token by token, the nearest first: `at` itself is the first. Never inside a number, a date or a citation. */
export function placesBefore(text: string, at: number, count: number): readonly number[] {
  return steps(tokenise(text.slice(Math.max(0, at - REACH), at)).toReversed(), count).map((length) => at - length);
}

export function placesAfter(text: string, at: number, count: number): readonly number[] {
  return steps(tokenise(text.slice(at, at + REACH)), count).map((length) => at + length);
}

function steps(tokens: readonly Token[], count: number): readonly number[] {
  const lengths = [0];
  for (const {text} of tokens.slice(0, count)) lengths.push(lengths[lengths.length - 1] + text.length);
  return lengths;
}

function contentLength(tokens: readonly Token[]): number {
  let length = 0;
  for (const {text, kind} of tokens) {
    if (length > 0 && ASIDE.test(text)) break;
    length += text.length;
    if (CONTENT.has(kind) || NOUN_IN_KANA.test(text)) break;
  }
  return length;
}

export function standsOnce(text: string, quote: string): boolean {
  return occurrences(text, quote, 2).length === 1;
}

/** Places where a quote stands, at most so many. One inside a longer number is none: 「第五条の二」 is not in 第五条の二十二. */
export function occurrences(text: string, quote: string, atMost = Infinity): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(quote); at >= 0 && quote !== ''; at = text.indexOf(quote, at + 1)) {
    const cutsNumber = (isDigit(quote[0]) && isDigit(text[at - 1])) || (isDigit(quote[quote.length - 1]) && isDigit(text[at + quote.length]));
    if (!cutsNumber) found.push(at);
    if (found.length >= atMost) break;
  }
  return found;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /[〇一二三四五六七八九十百千0-9０-９]/.test(character);
}
