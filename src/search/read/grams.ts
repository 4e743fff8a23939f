import {isWholeWord} from '../text/wholeWord';
import {isNext, skipOkurigana, toPair, toUnits, type Unit} from '../text/units';

/** The terms of a phrase. */
export interface Grams {
  readonly units: readonly Unit[];
  /** Must all stand in the section. */
  readonly required: readonly string[];
  /** Hold hiragana: texts may write it otherwise. */
  readonly soft: readonly string[];
  /** Katakana words of two letters, which the index keeps as beginnings of three. */
  readonly short: readonly string[];
  readonly isKana: boolean;
}

/** The word that may have a term of its own, or ''. */
export function wholeWordOf({units}: Grams): string {
  const text = units.filter(({kind}) => kind !== 'hiragana').map((unit) => unit.text).join('');
  return isWholeWord(text) ? text : '';
}

/** In: a folded phrase. Out: its terms, as `build/terms.ts` makes them. */
export function toGrams(phrase: string): Grams {
  const units = toUnits(phrase);
  const required: string[] = [], soft: string[] = [], short: string[] = [];
  units.forEach((unit, place) => {
    const next = units[place + 1];
    if (isNext(next, unit)) {
      if (unit.kind === 'katakana' && next.kind === 'katakana') putKatakana(units, place, {required, short});
      else if (isPrefixOfNumber(units, place)) return;
      else (unit.kind !== 'hiragana' && next.kind !== 'hiragana' ? required : soft).push(toPair(unit, next));
    }
    const skip = skipOkurigana(units, place);
    if (skip > 0) required.push(unit.text + units[skip].text);
  });
  return {units, required, soft, short, isKana: units.length > 0 && units.every(({kind}) => kind === 'hiragana')};
}

/** 第 of 第7条: 7条 says as much. */
function isPrefixOfNumber(units: readonly Unit[], place: number): boolean {
  const [unit, number, after] = units.slice(place, place + 3);
  return unit.text === '第' && number.kind === 'word' && isNext(after, number);
}

function putKatakana(units: readonly Unit[], place: number, {required, short}: {readonly required: string[]; readonly short: string[]}): void {
  const [before, unit, second, third] = [units[place - 1], units[place], units[place + 1], units[place + 2]];
  if (isNext(third, second) && third.kind === 'katakana') required.push(unit.text + second.text + third.text);
  else if (!(before?.kind === 'katakana' && isNext(unit, before))) short.push(unit.text + second.text);
}
