import {isNext, skipOkurigana, toUnits, type Unit} from './units';

/** A run of kanji and katakana, read over the okurigana between them: 申し込み書 is 申込書. */
export type Run = readonly Unit[];

/** In: a folded text. Out: its runs, longest possible, in order. */
export function toRuns(folded: string): readonly Run[] {
  const units = toUnits(folded), runs: Run[] = [];
  for (let place = 0; place < units.length; place += 1) {
    if (!isContent(units[place])) continue;
    const run = [units[place]];
    for (let next = nextInRun(units, place); next > 0; next = nextInRun(units, next)) {
      run.push(units[next]);
      place = next;
    }
    runs.push(run);
  }
  return runs;
}

function isContent({kind}: Unit): boolean {
  return kind === 'han' || kind === 'katakana';
}

function nextInRun(units: readonly Unit[], place: number): number {
  const next = units[place + 1];
  return isNext(next, units[place]) && isContent(next) ? place + 1 : skipOkurigana(units, place);
}

export function textOf(run: Run): string {
  return run.map(({text}) => text).join('');
}
