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

/** In: a folded phrase. Out: its terms, as `build/terms.ts` makes them. */
export function toGrams(phrase: string): Grams {
  const units = toUnits(phrase);
  const required: string[] = [], soft: string[] = [], short: string[] = [];
  units.forEach((unit, place) => {
    const next = units[place + 1];
    if (isNext(next, unit)) {
      if (unit.kind === 'katakana' && next.kind === 'katakana') putKatakana(units, place, {required, short});
      else (unit.kind !== 'hiragana' && next.kind !== 'hiragana' ? required : soft).push(toPair(unit, next));
    }
    const skip = skipOkurigana(units, place);
    if (skip > 0) required.push(unit.text + units[skip].text);
  });
  return {units, required, soft, short, isKana: units.length > 0 && units.every(({kind}) => kind === 'hiragana')};
}

function putKatakana(units: readonly Unit[], place: number, {required, short}: {readonly required: string[]; readonly short: string[]}): void {
  const [before, unit, second, third] = [units[place - 1], units[place], units[place + 1], units[place + 2]];
  if (isNext(third, second) && third.kind === 'katakana') required.push(unit.text + second.text + third.text);
  else if (!(before?.kind === 'katakana' && isNext(unit, before))) short.push(unit.text + second.text);
}
