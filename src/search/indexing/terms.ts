import {foldKana} from '../text/normalise';
import {ARTICLE, toArticleTerm} from '../text/articles';
import {toRuns} from '../text/skeleton';
import {crossParticles, isNext, skipOkurigana, toBridge, toPair, toUnits, type Unit} from '../text/units';
import {eachWholeWord} from './wholeWords';
import {isFunctionWord, type Analyse, type Morpheme} from './morphemes';

/** 0 title of the page, 1 the record's own heading, 2 body and headings above it. */
export type FieldLevel = 0 | 1 | 2;

export interface TermFacts {
  count: number;
  /** Somewhere it starts (ends) where a word does: 委託 in 再委託 does not. */
  startsWord: boolean;
  endsWord: boolean;
  level: FieldLevel;
}

export type RecordTerms = Map<string, TermFacts>;

/** Adds the terms of a field's normalised text. Fields come in the order of their levels. */
export function addTerms(terms: RecordTerms, field: {readonly text: string; readonly level: FieldLevel}, {analyse, words}: {readonly analyse: Analyse; readonly words: ReadonlySet<string>}): void {
  for (const line of field.text.split('\n')) {
    if (line !== '') addLine(terms, {line, level: field.level, morphemes: analyse(line), words});
  }
}

/** No word starts there. */
const NOWHERE = -1;

interface Line {
  readonly line: string;
  readonly level: FieldLevel;
  readonly morphemes: readonly Morpheme[];
  /** Those that have a term of their own. */
  readonly words: ReadonlySet<string>;
}

function addLine(terms: RecordTerms, {line, level, morphemes, words}: Line): void {
  const folded = foldKana(line);
  const bounds = wordBounds(folded, morphemes);
  const grammar = grammarPlaces(morphemes);
  const put = (term: string, start: number, end: number): void => {
    const facts = terms.get(term) ?? {count: 0, startsWord: false, endsWord: false, level};
    facts.count += 1;
    facts.startsWord ||= bounds.has(start);
    facts.endsWord ||= bounds.has(end);
    terms.set(term, facts);
  };
  // A line that begins with an article is the article; elsewhere it is cited.
  for (const {1: article, index} of folded.matchAll(ARTICLE)) put(toArticleTerm(article), index === 0 ? 0 : NOWHERE, folded.length);
  for (const run of toRuns(folded)) eachWholeWord(run, words, (word, first, last) => put(word, run[first].start, endOfWord(folded, run[last].end, bounds)));
  const units = toUnits(folded);
  units.forEach((unit, place) => {
    putUnit(unit, {bounds, grammar, put});
    putNeighbours(units, place, {grammar, put});
    putJumps(units, place, {folded, bounds, grammar, put});
  });
}

interface Context {
  readonly folded: string;
  /** Places where a word starts or ends. */
  readonly bounds: ReadonlySet<number>;
  /** Places of letters that belong to function words. */
  readonly grammar: ReadonlySet<number>;
  readonly put: (term: string, start: number, end: number) => void;
}

/** A Latin word, or a word of one kanji. */
function putUnit(unit: Unit, {bounds, grammar, put}: Pick<Context, 'bounds' | 'grammar' | 'put'>): void {
  const isWord = unit.kind === 'han' && bounds.has(unit.start) && bounds.has(unit.end) && !grammar.has(unit.start);
  if (unit.kind === 'word' || isWord) put(unit.text, unit.start, unit.end);
}

/** Three letters of a katakana run, two at its end; else two neighbours, hiragana only inside content words. */
function putNeighbours(units: readonly Unit[], place: number, {grammar, put}: Pick<Context, 'grammar' | 'put'>): void {
  const unit = units[place], second = units[place + 1], third = units[place + 2];
  if (!isNext(second, unit)) return;
  if (unit.kind === 'katakana' && second.kind === 'katakana') {
    const isThird = isNext(third, second) && third.kind === 'katakana';
    put(unit.text + second.text + (isThird ? third.text : ''), unit.start, isThird ? third.end : second.end);
    return;
  }
  const isContent = (unit.kind !== 'hiragana' && second.kind !== 'hiragana') || (!grammar.has(unit.start) && !grammar.has(second.start));
  if (isContent) put(toPair(unit, second), unit.start, second.end);
}

/** Bridges over particles (作_引) and pairs over okurigana (申込). */
function putJumps(units: readonly Unit[], place: number, {folded, bounds, grammar, put}: Context): void {
  const unit = units[place];
  const bridge = crossParticles(units, place);
  if (bridge > 0 && units.slice(place + 1, bridge).every(({start}) => grammar.has(start))) put(toBridge(unit, units[bridge]), unit.start, units[bridge].end);
  const skip = skipOkurigana(units, place);
  if (skip > 0) put(unit.text + units[skip].text, unit.start, endOfWord(folded, units[skip].end, bounds));
}

/** 申し込み: the word ends one or two hiragana after 込. */
function endOfWord(folded: string, end: number, bounds: ReadonlySet<number>): number {
  let place = end;
  while (!bounds.has(place) && place < end + 2 && /[ぁ-ん]/.test(folded[place] ?? '')) place += 1;
  return bounds.has(place) ? place : end;
}

/** Katakana runs are words as a whole: the analyser does not know most of them. */
function wordBounds(folded: string, morphemes: readonly Morpheme[]): ReadonlySet<number> {
  const isKatakana = (place: number): boolean => /[ァ-ヴー]/.test(folded[place] ?? '');
  const bounds = new Set(morphemes.flatMap(({start, surface}) => [start, start + surface.length]));
  for (let place = 1; place < folded.length; place += 1) {
    if (isKatakana(place - 1) !== isKatakana(place)) bounds.add(place);
    else if (isKatakana(place)) bounds.delete(place);
  }
  return bounds.add(0).add(folded.length);
}

function grammarPlaces(morphemes: readonly Morpheme[]): ReadonlySet<number> {
  const words = morphemes.filter(isFunctionWord);
  return new Set(words.flatMap(({start, surface}) => Array.from({length: surface.length}, (_, place) => start + place)));
}
