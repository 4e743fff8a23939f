import {foldKana, normalise} from './text/normalise';
import {skipOkurigana, toUnits} from './text/units';

/** A place in a shown text, half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const MARKS_IN_PATTERN = /[.*+?^${}()|[\]\\]/g;

/** In: a shown text, and the folded spellings that were found. Out: where they stand in it, in order, overlapping ones joined. */
export function findMarks(original: string, forms: readonly string[]): readonly Range[] {
  const normalised = normalise(original);
  const folded = foldKana(normalised.text);
  const found = forms.filter((form) => form !== '').flatMap((form) => Array.from(folded.matchAll(toPattern(form)), ({0: {length}, index}) => ({
    start: normalised.starts[index],
    end: normalised.ends[index + length - 1],
  })));
  const ranges: Range[] = [];
  for (const range of found.sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = ranges.at(-1);
    if (last && range.start <= last.end) ranges.splice(-1, 1, {start: last.start, end: Math.max(last.end, range.end)});
    else ranges.push(range);
  }
  return ranges;
}

/** 申込 also stands for 申し込み; a number matches whole numbers only, Latin letters from the start of a word. */
function toPattern(form: string): RegExp {
  const units = toUnits(form);
  let pattern = '', place = 0;
  for (let number = 0; number < units.length; number += 1) {
    const unit = units[number], skip = skipOkurigana(units, number);
    pattern += form.slice(place, unit.end).replace(MARKS_IN_PATTERN, '\\$&');
    place = unit.end;
    if (unit.kind !== 'han' || units[number + 1]?.kind === undefined) continue;
    if (skip > 0) place = units[skip].start;
    if (skip > 0 || units[number + 1].kind === 'han') pattern += '[ぁ-ん]{0,2}?';
    if (skip > 0) number = skip - 1;
  }
  const first = units[0]?.text ?? '', last = units.at(-1)?.text ?? '';
  const before = /^[0-9]/.test(first) ? '(?<![0-9])' : /^[a-z]/.test(first) ? '(?<![a-z])' : '';
  return new RegExp(before + pattern + form.slice(place).replace(MARKS_IN_PATTERN, '\\$&') + (/[0-9]$/.test(last) ? '(?![0-9])' : ''), 'g');
}
