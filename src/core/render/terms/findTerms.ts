/** One way to write a term: a term has as many of these as it has spellings. */
export interface TermSpelling {
  readonly id: string;
  readonly word: string;
}

export interface FoundTerm {
  readonly id: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Kanji, katakana, letters and figures join to words without a space; hiragana and signs end them. */
const JOINS = /[一-龯々〆ァ-ヺーA-Za-z0-9Ａ-Ｚａ-ｚ０-９]/;
/** 委託等 speaks of 委託, 補助金等交付規則 is one name. */
const LOOSE_ENDINGS: ReadonlySet<string> = new Set(['等']);

/**
 * Finds terms as words of their own: the longest spelling wins, and a spelling inside a longer compound is no match
 * (委託 is not found in 再委託, 委託料 or 業務委託, unless those are spellings themselves).
 * In: a text, and all spellings. Out: matches from left to right, without overlap.
 */
export function findTerms(text: string, spellings: readonly TermSpelling[]): FoundTerm[] {
  const longestFirst = [...spellings].sort((one, other) => other.word.length - one.word.length);
  const found: FoundTerm[] = [];
  for (let start = 0; start < text.length;) {
    const match = longestFirst.find(({word}) => text.startsWith(word, start));
    const end = start + (match?.word.length ?? 1);
    if (match && standsAlone(text, {start, end})) found.push({id: match.id, start, end});
    // A longer spelling that is part of a compound hides the shorter ones in it: 公募型の一般競争入札参加資格 holds no 入札.
    start = match ? end : start + 1;
  }
  return found;
}

function standsAlone(text: string, {start, end}: {readonly start: number; readonly end: number}): boolean {
  const afterLoose = LOOSE_ENDINGS.has(text[end]) ? end + 1 : end;
  return !joins(text, start) && !joins(text, afterLoose);
}

/** Does one word go on across this place? */
function joins(text: string, at: number): boolean {
  return at > 0 && at < text.length && JOINS.test(text[at - 1]) && JOINS.test(text[at]);
}
