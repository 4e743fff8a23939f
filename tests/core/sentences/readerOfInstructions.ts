import type {Unit} from '../../../src/core/citations/units';
import {divisionWord} from '../../../src/core/render/sentences/names';
import {applyEdits, type Edit} from '../../../src/core/render/sentences/edits';
import type {Address, Instruction} from '../../../src/core/render/sentences/instructions';
import {toParts} from '../../../src/core/render/sentences/parts';
import {amendableBody, isNote, ownText, wording} from '../../../src/core/render/sentences/unitText';

/** A provision as a reader of the amending sentences holds it: numbers, words, and what stands below. */
export interface Provision {
  readonly level: string;
  /** 章, 節: which sort of division. */
  readonly word: string;
  readonly scope: string;
  number: string;
  caption: string;
  text: string;
  body: string[];
  children: Provision[];
}

const TOP = new Set(['title', 'division', 'article', 'annex', 'heading']);

/** The provisions of a text in one row: chapters beside their articles, paragraphs inside them. */
export function toProvisions(units: readonly Unit[]): Provision[] {
  return units.filter((unit) => !isNote(unit)).filter((unit) => TOP.has(unit.level) || (unit.level === 'paragraph' && unit.parent?.level !== 'article')).map(toProvision);
}

function toProvision(unit: Unit): Provision {
  const isNamed = unit.level === 'article';
  return {
    level: unit.level, word: unit.level === 'division' ? divisionWord(unit) : '', scope: unit.scope, number: unit.number,
    caption: isNamed ? unit.head.clause.caption : unit.level === 'division' || unit.level === 'heading' ? ownText(unit.head) : '',
    text: TOP.has(unit.level) ? (unit.level === 'annex' ? ownText(unit.head) : unit.level === 'title' ? wording(unit.head) : '') : ownText(unit.head),
    body: amendableBody(unit).map(ownText),
    children: unit.children.filter((child) => !TOP.has(child.level) && TOP.has(unit.level) ? unit.level === 'article' : !TOP.has(child.level)).map(toProvision),
  };
}

/** Does what one instruction says, and nothing else; fails where a reader could not tell what is meant. */
export function follow(text: Provision[], one: Instruction): void {
  if (one.kind === 'add') return add(text, one);
  const {list, index} = find(text, one.at);
  const unit = list[index];
  switch (one.kind) {
    case 'phrases': return change(unit, one);
    case 'caption': unit.caption = one.caption.slice(1, -1); return;
    case 'rewrite': list[index] = {...toProvision(one.unit), number: unit.number}; return;
    case 'rewriteHeading': Object.assign(unit, {caption: toProvision(one.unit).caption, text: toProvision(one.unit).text}); return;
    case 'rewritePart': unit.text = inPart(unit.text, one.part, () => one.text); return;
    case 'addPart': unit.text += one.text; return;
    case 'rewriteBody': unit.body = one.body.map(ownText); return;
    case 'addBody': unit.body.push(...one.body.map(ownText)); return;
    case 'remove': return remove({list, index}, one.part);
    case 'move': unit.number = one.to.number; assertAlone(list, unit); return;
  }
}

export interface Place {
  readonly list: Provision[];
  readonly index: number;
}

/** By level and number, as the sentence says it; exactly one must answer. */
function find(text: Provision[], address: Address): Place {
  let place: Place = {list: text, index: -1};
  for (const {unit, number} of address) {
    const list: Provision[] = place.index < 0 || TOP.has(unit.level) ? text : place.list[place.index].children;
    const from = unit.level === place.list[place.index]?.level ? place.index + 1 : 0;
    const found = list.flatMap((one, index) => (index >= from && isNamed(one, unit, number) ? [index] : []));
    if (found.length !== 1 && !(from > 0 && found.length > 0)) throw new Error(`${unit.level} ${unit.scope}${number}: ${found.length}`);
    place = {list, index: found[0]};
  }
  return place;
}

function isNamed(one: Provision, unit: Unit, number: string): boolean {
  if (one.level !== unit.level || one.scope !== unit.scope) return false;
  if (unit.level === 'title') return true;
  return one.number === number && (unit.level !== 'division' || one.word === divisionWord(unit));
}

export function change(unit: Provision, {part, edits}: {readonly part: string; readonly edits: readonly Edit[]}): void {
  if (part === '見出し') unit.caption = applyEdits(unit.caption, edits);
  else if (part === '各号列記以外の部分') unit.text = applyEdits(unit.text, edits);
  else if (part === '表') unit.body = unit.body.map((text) => applyEdits(text, edits));
  else if (part === '') everywhere(unit, (text) => applyEdits(text, edits));
  else unit.text = inPart(unit.text, part, (text) => applyEdits(text, edits));
}

/** 「第三条中」 reaches all of its paragraphs and items (K11). */
function everywhere(unit: Provision, edit: (text: string) => string): void {
  unit.text = edit(unit.text);
  unit.body = unit.body.map(edit);
  for (const child of unit.children) everywhere(child, edit);
}

export function inPart(text: string, name: string, edit: (text: string) => string): string {
  return toParts(text).map(({part, text: own}) => (part === name ? edit(own) : own)).join('');
}

export function remove({list, index}: Place, part: string): void {
  if (part === '') list.splice(index, endOf(list, index) - index);
  else if (part !== '見出し') list[index].text = inPart(list[index].text, part, () => '');
  else if (list[index].level === 'division') list.splice(index, 1);
  else list[index].caption = '';
}

function add(text: Provision[], {at, where, units}: Extract<Instruction, {kind: 'add'}>): void {
  const fresh = units.flatMap((unit) => (unit.level === 'division' ? withContents(unit) : [toProvision(unit)]));
  if (at.length === 0) text.push(...fresh);
  else {
    const {list, index} = find(text, at);
    if (where === 'after') list.splice(endOf(list, index), 0, ...fresh);
    else if (where === 'before') list.splice(index, 0, ...fresh);
    else if (list[index].level === 'division') list.splice(lastArticle(list, index) + 1, 0, ...fresh);
    else list[index].children.push(...fresh);
  }
  for (const one of fresh) if (one.level === 'article') assertAlone(text, one);
}

function withContents(unit: Unit): Provision[] {
  return [toProvision(unit), ...unit.children.flatMap((child) => (child.level === 'division' ? withContents(child) : [toProvision(child)]))];
}

/** Behind a chapter is behind all that stands in it. */
export function endOf(list: readonly Provision[], index: number): number {
  if (list[index].level !== 'division') return index + 1;
  const rank = (one: Provision) => '章節款目'.indexOf(one.word);
  const next = list.findIndex((one, at) => at > index && (one.level === 'division' ? rank(one) <= rank(list[index]) : one.level !== 'article'));
  return next < 0 ? list.length : next;
}

function lastArticle(list: readonly Provision[], index: number): number {
  let last = index;
  while (list[last + 1]?.level === 'article') last++;
  return last;
}

/** Two units with one number: nobody could tell them apart (K3). */
function assertAlone(list: readonly Provision[], unit: Provision): void {
  const same = list.filter((one) => one.level === unit.level && one.scope === unit.scope && one.number === unit.number);
  if (same.length > 1 && (unit.level !== 'division' || unit.word === '章')) throw new Error(`${unit.level} ${unit.number} が二つになります`);
}
