/** Two letters are a pair, and three katakana a term already; longer runs are lists of names. */
export const MIN_WHOLE_WORD = 3, MAX_WHOLE_WORD = 16;

/** Is it a run of kanji and katakana that has a term of its own, if it stands in the texts as a word? */
export function isWholeWord(run: string): boolean {
  return run.length >= MIN_WHOLE_WORD && run.length <= MAX_WHOLE_WORD && /^[\p{Script=Han}々ァ-ヴー]+$/u.test(run) && !/^[ァ-ヴー]{3}$/.test(run);
}
