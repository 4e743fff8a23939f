import type {Unit} from '../../../src/core/citations/units';
import {change, endOf, inPart, remove, TOP, toProvision, type Place, type Provision} from '../../../src/core/proof/provisions';
import {divisionWord} from '../../../src/core/render/sentences/names';
import type {Address, Instruction} from '../../../src/core/render/sentences/instructions';
import {ownText} from '../../../src/core/render/sentences/unitText';

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
