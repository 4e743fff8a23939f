import {foldKana, normalise} from '../text/normalise';
import {byRank, type RankedPage} from './combine';
import type {Leaves} from './leaves';
import {toGrams} from './grams';

/** The first pages whose texts are looked at, and sections of each: each may be a file to load, and more of them change no order of note. */
const MAX_PAGES = 6, MAX_SECTIONS = 1;
const BONUS = 1.2;
const MIN_LENGTH = 4, MAX_LENGTH = 24;
const QUESTION_END = /(ですか|ますか|たい|ください|べきか|でしょうか)$/;

/** Puts pages first whose text holds a word of several pieces letter by letter: 再委託先の個人データ. */
export function verify(leaves: Leaves, pages: readonly RankedPage[], words: readonly string[]): RankedPage[] {
  const phrases = words.filter((word) => word.length >= MIN_LENGTH && word.length <= MAX_LENGTH && !QUESTION_END.test(word) && isMixed(word)).map(foldKana);
  if (phrases.length === 0) return [...pages];
  const checked = pages.slice(0, MAX_PAGES).map((page) => check(leaves, page, phrases));
  return [...checked.sort(byRank), ...pages.slice(MAX_PAGES)];
}

/** Terms of one run of kanji or katakana stand together anyway; a reading stands nowhere. */
function isMixed(word: string): boolean {
  const {units, isKana} = toGrams(foldKana(word));
  return !isKana && units.some(({kind}) => kind === 'hiragana');
}

function check(leaves: Leaves, page: RankedPage, phrases: readonly string[]): RankedPage {
  const counts = page.sections.slice(0, MAX_SECTIONS).map(({section}) => {
    const text = foldedText(leaves, section);
    return phrases.filter((phrase) => text.includes(phrase)).length;
  });
  const most = Math.max(...counts);
  if (most <= 0) return page;
  const best = page.sections[counts.indexOf(most)];
  return {...page, score: page.score * (1 + BONUS * most / phrases.length), sections: [best, ...page.sections.filter((one) => one !== best)]};
}

const kept = new WeakMap<object, string>();

function foldedText(leaves: Leaves, section: number): string {
  const found = leaves.text(section, 1);
  if (!found) return '';
  const known = kept.get(found);
  if (known !== undefined) return known;
  const text = foldKana(normalise([found.page, ...found.headings, found.text].join('\n')).text).replace(/\s+/g, '');
  kept.set(found, text);
  return text;
}
