import type {Unit} from '../citations/units';
import {divisionWord} from '../render/sentences/names';
import {applyEdits, type Edit} from '../render/sentences/edits';
import {toParts} from '../render/sentences/parts';
import {amendableBody, isNote, ownText, wording} from '../render/sentences/unitText';

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

export const TOP = new Set(['title', 'division', 'article', 'annex', 'heading']);

/** The provisions of a text in one row: chapters beside their articles, paragraphs inside them. */
export function toProvisions(units: readonly Unit[]): Provision[] {
  return units.filter((unit) => !isNote(unit)).filter((unit) => TOP.has(unit.level) || (unit.level === 'paragraph' && unit.parent?.level !== 'article')).map(toProvision);
}

export function toProvision(unit: Unit): Provision {
  const isNamed = unit.level === 'article';
  return {
    level: unit.level, word: unit.level === 'division' ? divisionWord(unit) : '', scope: unit.scope, number: unit.number,
    caption: isNamed ? unit.head.clause.caption : unit.level === 'division' || unit.level === 'heading' ? ownText(unit.head) : '',
    text: TOP.has(unit.level) ? (unit.level === 'annex' ? ownText(unit.head) : unit.level === 'title' ? wording(unit.head) : '') : ownText(unit.head),
    body: amendableBody(unit).map(ownText),
    children: unit.children.filter((child) => !TOP.has(child.level) && TOP.has(unit.level) ? unit.level === 'article' : !TOP.has(child.level)).map(toProvision),
  };
}

export interface Place {
  readonly list: Provision[];
  readonly index: number;
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

/** Behind a chapter is behind all that stands in it. */
export function endOf(list: readonly Provision[], index: number): number {
  if (list[index].level !== 'division') return index + 1;
  const rank = (one: Provision) => '章節款目'.indexOf(one.word);
  const next = list.findIndex((one, at) => at > index && (one.level === 'division' ? rank(one) <= rank(list[index]) : one.level !== 'article'));
  return next < 0 ? list.length : next;
}
