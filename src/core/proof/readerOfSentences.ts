import type {Edit} from '../render/sentences/edits';
import {givenProvisions, givenBody} from './givenProvisions';
import {numberIn, Places, type Found} from './namedPlaces';
import {change, endOf, inPart, remove, type Provision} from './provisions';
import {quotations, readSentences, type ReadClause} from './sentenceGrammar';

const PART = /(見出し|章名|節名|ただし書|後段|各号列記以外の部分|(?<=の)表)$/;

/** Amends a text by nothing but the words of the amending sentences, as a person at a desk would. */
export function amendByReading(text: Provision[], sentences: string): void {
  const reader = new Reader(text);
  for (const {clauses, given} of readSentences(sentences)) reader.read(clauses, given);
}

class Reader {
  private readonly places: Places;

  constructor(private readonly text: Provision[]) {
    this.places = new Places(text);
  }

  read(clauses: readonly ReadClause[], given: readonly string[]): void {
    this.places.forget();
    let place = '';
    for (const {words, verb} of clauses) {
      const quoting = /^([^「]*)中(?=「)/.exec(words);
      if (quoting) place = quoting[1];
      if (quoting || words.startsWith('「')) this.edit(quoting ? this.placesOf(place) : this.current, {place, words: words.slice(quoting?.[0].length ?? 0), verb});
      else this.act({words, verb, given});
    }
  }

  private current: readonly Found[] = [];

  private placesOf(words: string): readonly Found[] {
    this.current = words === '目次' ? [] : this.places.findAll(words.replace(PART, '').replace(/の$/, ''));
    return this.current;
  }

  private edit(units: readonly Found[], {place, words, verb}: {readonly place: string; readonly words: string; readonly verb: string}): void {
    const quotes = quotations(words);
    const edits: Edit[] = verb === '削' ? quotes.map((quote) => ({kind: 'delete', quote, text: ''}))
      : pairs(quotes).map(([quote, text]) => ({kind: verb === '加' ? 'insert' : 'replace', quote, text}));
    const part = PART.exec(place)?.[1] ?? '';
    for (const {unit} of units) change(part === '' || /見出し|名$/.test(part) ? unit : lonely(unit), {part: /名$/.test(part) ? '見出し' : part, edits});
  }

  private act({words, verb, given}: ReadClause & {readonly given: readonly string[]}): void {
    if (verb === 'とす') return this.move(words);
    if (verb === '下' || verb === '上') return this.shift(words, verb === '下' ? 1 : -1);
    if (verb === '削') return this.remove(words.slice(0, -1));
    if (verb === '付' || words.includes('の見出しを「')) return this.attach(words, given);
    return verb === '加' ? this.add(words, given) : this.rewrite(words.replace(/を次のように$/, ''), given);
  }

  private move(words: string): void {
    const [, name, to] = /^(?:.+?[章節]中)?(.+)を(.+?)$/.exec(words)!;
    const named = this.places.find(name);
    const isInside = named.unit.level === 'article' && /項$/.test(to);
    const {list, unit} = isInside ? {list: named.unit.children, unit: named.unit.children[0]} : named;
    if (isInside) this.places.narrow(unit);
    const number = unit.level === 'annex' ? to : numberIn(to.replace(/^同[条項号]|^第.+[条項](?=第.+[項号])/, '').replace(/^.*(?=第[^章節]+[章節])/, ''));
    unit.number = number;
    assertAlone(list, unit);
  }

  private shift(words: string, sign: 1 | -1): void {
    const [, range, by] = /^(.+まで)を(.+?)[条項号]ずつ$/.exec(words)!;
    const units = this.places.findAll(range).map(({unit}) => unit);
    for (const unit of units) unit.number = String(Number(unit.number) + sign * Number(numberIn(by)));
  }

  private remove(words: string): void {
    const part = PART.exec(words)?.[1] ?? '';
    for (const {list, unit} of this.places.findAll(words.replace(PART, '').replace(/の$/, ''))) {
      if (part === '' || /見出し|名$/.test(part)) remove({list, index: list.indexOf(unit)}, part && '見出し');
      else remove({list: [lonely(unit)], index: 0}, part);
    }
  }

  private attach(words: string, given: readonly string[]): void {
    const name = /^(.+?)(?:の見出しを|に見出しとして)「/.exec(words);
    if (name) this.places.find(name[1]).unit.caption = quotations(words)[0].slice(1, -1);
    else this.insert(this.places.find(words.split('の前に')[0]), {lines: given, offset: 0});
  }

  private rewrite(words: string, given: readonly string[]): void {
    if (words === '題名') return void (this.text[0].text = given[0].trim());
    const part = PART.exec(words)?.[1];
    const {list, unit} = this.places.find(words.replace(PART, '').replace(/の$/, ''));
    if (part === '表') lonely(unit).body = givenBody(given);
    else if (part === 'ただし書' || part === '後段') lonely(unit).text = inPart(lonely(unit).text, part, () => given.join('').trim());
    else list[list.indexOf(unit)] = {...givenProvisions(given, unit.level)[0], scope: unit.scope, number: unit.number};
  }

  private add(words: string, given: readonly string[]): void {
    if (/^[附本]則の次に/.test(words)) return void this.text.push(...givenProvisions(given, 'annex'));
    const [, name, where, what] = /^(.+?)(の次に|の前に|に)((?:後段として)?次の.+)$/.exec(words.replace(/^第[^条]+?[章節]中/, ''))!;
    const found = this.places.find(name);
    if (/^後段|ただし書/.test(what)) lonely(found.unit).text += given.join('').trim();
    else if (/^次のように|次の表/.test(what)) lonely(found.unit).body.push(...givenBody(given));
    else this.insert(found, {lines: given, offset: where === 'の次に' ? 1 : where === 'の前に' ? 0 : undefined});
  }

  private insert({list, unit}: Found, {lines, offset}: {readonly lines: readonly string[]; readonly offset: number | undefined}): void {
    const level = offset === undefined ? CHILD[unit.level] : unit.level;
    const fresh = givenProvisions(lines, level).map((one) => ({...one, scope: unit.scope}));
    const holder = unit.level === 'article' && level === 'paragraph' && fresh[0].level === 'item' ? unit.children[0] : unit;
    if (offset !== undefined) list.splice(offset === 0 ? list.indexOf(unit) : endOf(list, list.indexOf(unit)), 0, ...fresh);
    else if (unit.level !== 'division') holder.children.push(...fresh);
    else this.text.splice(lastArticleOf(this.text, unit) + 1, 0, ...fresh);
  }
}

/** The article itself, or its only paragraph, which has no name of its own. */
function lonely(unit: Provision): Provision {
  return unit.level === 'article' && unit.children.length === 1 ? unit.children[0] : unit;
}

const CHILD: Readonly<Record<string, string>> = {division: 'article', article: 'paragraph', paragraph: 'item', item: 'subitem'};

function pairs(quotes: readonly string[]): readonly (readonly [string, string])[] {
  return quotes.flatMap((quote, index) => (index % 2 === 0 ? [[quote, quotes[index + 1]] as const] : []));
}

function lastArticleOf(text: readonly Provision[], division: Provision): number {
  let last = text.indexOf(division);
  while (text[last + 1]?.level === 'article') last++;
  return last;
}

function assertAlone(list: readonly Provision[], unit: Provision): void {
  const same = list.filter((one) => one.level === unit.level && one.scope === unit.scope && one.number === unit.number);
  if (same.length > 1 && unit.level !== 'division') throw new Error(`${unit.level} ${unit.number} が二つになります`);
}
