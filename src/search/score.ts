import type {RecordTexts} from './part';
import type {RecordKind} from './records';
import {findWord, type Query} from './words';

/** Weights of a match; a heading outweighs any number of mentions in the body. */
const WEIGHT = {wholeHeading: 16, heading: 8, insideHeading: 6, phraseInHeading: 8, phraseInBody: 5, path: 2, mention: 1} as const;
/** Footnotes name sources; the text that cites them is the better answer. */
const NOTES_SHARE = 0.25;
/** More mentions than this say nothing more. */
const MAX_MENTIONS = 3;

/**
 * How well a record answers. In: its kind, its normalised texts and the query. Out: 0 when a word is missing,
 * or when the words stand only in the headings above it; the higher the better.
 */
export function scoreOf(record: {readonly kind: RecordKind; readonly texts: RecordTexts}, query: Query): number {
  const {kind, texts} = record;
  const own = query.words.map((word) => scoreMentions(texts.body.text, word) + scoreHeading(texts.heading.text, word));
  const scores = query.words.map((word, place) => own[place] + (has(texts.path.text, word) ? WEIGHT.path : 0));
  if (scores.includes(0) || own.every((score) => score === 0)) return 0;
  const sum = scores.reduce((total, score) => total + score, 0) + scorePhrase(texts, query);
  return kind === 'notes' ? sum * NOTES_SHARE : sum;
}

function scoreMentions(body: string, word: string): number {
  return Math.min(findWord(body, word).length, MAX_MENTIONS) * WEIGHT.mention;
}

function scoreHeading(heading: string, word: string): number {
  const places = findWord(heading, word);
  if (places.length === 0) return 0;
  return places.some((at) => !isInsideWord(heading, at)) ? WEIGHT.heading : WEIGHT.insideHeading;
}

/** 委託 in 再委託: one kanji right after another is most likely the middle of a longer word. */
function isInsideWord(text: string, at: number): boolean {
  return /^\p{Script=Han}{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
}

function scorePhrase(texts: RecordTexts, {words, phrase}: Query): number {
  if (texts.heading.text === phrase) return WEIGHT.wholeHeading;
  if (words.length < 2) return 0;
  return (has(texts.heading.text, phrase) ? WEIGHT.phraseInHeading : 0) + (has(texts.body.text, phrase) ? WEIGHT.phraseInBody : 0);
}

function has(text: string, word: string): boolean {
  return findWord(text, word).length > 0;
}
