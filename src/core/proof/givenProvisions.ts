import {numberIn} from './namedPlaces';
import type {Provision} from './provisions';

const N = '[〇一二三四五六七八九十百千0-9０-９]+';
const ARTICLE = new RegExp(`^　(第${N}条(?:の${N})*)(?:　(.*))?$`);
const DIVISION = new RegExp(`^　(第${N}([編章節款])(?:の${N})*)　(.*)$`);
const PARAGRAPH = /^　([0-9０-９]+)　(.*)$/;
const ITEM = new RegExp(`^　　[（(]?(${N}(?:の${N})*)[）)]?　(.*)$`);
const SUBITEM = /^　　　([イロハニホヘトチリヌルヲワカヨア-ン]|[（(][0-9０-９]+[）)])　(.*)$/;

/** Reads provisions from the lines that a sentence gives. `level` is that of the first: one line without a number is a text of it. */
export function givenProvisions(lines: readonly string[], level: string): Provision[] {
  const top: Provision[] = [], open: Provision[] = [];
  let caption = '';
  for (const line of lines) {
    const heading = /^　　（(.+)）$/.exec(line);
    const unit = toUnit(line, {level, isFirst: top.length === 0});
    if (heading && !unit) caption = heading[1];
    else if (!unit) open[0].body.push(...givenBody([line]));
    else {
      if (unit.level === 'article') unit.caption = caption;
      caption = '';
      place(unit, top, open);
    }
  }
  return top;
}

export function givenBody(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.trim().split('｜')).map((cell) => cell.trim());
}

const RANK = ['division', 'article', 'paragraph', 'item', 'subitem'];

function place(unit: Provision, top: Provision[], open: Provision[]): void {
  while (open.length > 0 && (RANK.indexOf(open[0].level) >= RANK.indexOf(unit.level) || open[0].level === 'division')) open.shift();
  (open[0]?.children ?? top).push(unit);
  open.unshift(unit);
  if (unit.level !== 'article' || unit.text === '') return;
  const first = {...unit, level: 'paragraph', number: '1', caption: '', children: [], body: []};
  unit.children.push(first);
  unit.text = '';
  open.unshift(first);
}

function toUnit(line: string, {level, isFirst}: {readonly level: string; readonly isFirst: boolean}): Provision | undefined {
  const make = (one: Partial<Provision>): Provision => ({level, word: '', scope: '', number: '', caption: '', text: '', body: [], children: [], ...one} as Provision);
  const division = DIVISION.exec(line);
  if (division) return make({level: 'division', word: division[2], number: numberIn(division[1]), caption: division[3]});
  const article = ARTICLE.exec(line);
  if (article) return make({level: 'article', number: numberIn(article[1]), text: article[2] ?? ''});
  for (const [pattern, name] of [[PARAGRAPH, 'paragraph'], [SUBITEM, 'subitem'], [ITEM, 'item']] as const) {
    const found = pattern.exec(line);
    if (found) return make({level: name, number: numberIn(found[1]).replace(/[（()）]/g, ''), text: found[2]});
  }
  return isFirst && level === 'paragraph' ? make({number: '1', text: line.trim()}) : isFirst && level === 'annex' ? annex(line, make) : undefined;
}

function annex(line: string, make: (one: Partial<Provision>) => Provision): Provision {
  const [number, ...rest] = line.trim().split('　');
  return make({number, text: rest.join('　')});
}
