import type {Links} from '../../citations/links';
import {divisionAddress} from './divisionAddress';
import type {Edit} from './edits';
import type {Address, Instruction} from './instructions';
import {namedSteps} from './namedSteps';
import type {Unit} from '../../citations/units';

type Of<K extends Instruction['kind']> = Extract<Instruction, {kind: K}>;

/** Instructions as sentences say them: neighbours with the same words in one breath, long moves as one shift. */
export type GroupedInstruction =
  | (Of<'phrases'> & {readonly also: readonly Address[]})
  | (Of<'move'> & {readonly division: Address | undefined})
  | Exclude<Instruction, {kind: 'phrases' | 'move'}>
  | {readonly kind: 'removeMany'; readonly units: readonly Address[]}
  | {readonly kind: 'shift'; readonly from: Address; readonly through: Address; readonly by: number; readonly down: boolean};

/** From so many moves in a row, the first is named and the others shift together (K13; the corpus shifts three after one). */
const SHIFT_FROM = 4;

/** Articles that are the last of their chapter, where another chapter with articles follows; and that chapter. */
export type ClosingArticles = ReadonlyMap<Unit, Address>;

export function findClosingArticles({oldOutline, newOf}: Links): ClosingArticles {
  const articles = oldOutline.units.filter((unit) => unit.level === 'article' && unit.scope === '');
  return new Map(articles.flatMap((article, index) => {
    const {parent} = article, next = articles[index + 1];
    const isLast = parent?.level === 'division' && next && next.parent !== parent && newOf(parent);
    return isLast ? [[article, divisionAddress(parent, newOf)] as const] : [];
  }));
}

export function groupInstructions(instructions: readonly Instruction[], closing: ClosingArticles): readonly GroupedInstruction[] {
  const out: GroupedInstruction[] = [];
  for (let index = 0; index < instructions.length;) {
    const run = runFrom(instructions, index);
    out.push(...grouped(instructions.slice(index, index + run), closing));
    index += run;
  }
  return out;
}

/** How many instructions from `index` on are of one sort and follow each other. */
function runFrom(instructions: readonly Instruction[], index: number): number {
  let end = index + 1;
  while (end < instructions.length && belongs(instructions[end - 1], instructions[end])) end++;
  return end - index;
}

function belongs(one: Instruction, next: Instruction): boolean {
  if (one.kind === 'move' && next.kind === 'move') return areSiblings(one.at, next.at) && shiftOf(one) === shiftOf(next);
  if (one.kind === 'remove' && next.kind === 'remove') return areSiblings(one.at, next.at) && one.part === '' && next.part === '';
  // The words of an only paragraph are those of its article: 「第八条及び第九条中」 (K5, K11).
  if (one.kind === 'phrases' && next.kind === 'phrases') return areSiblings(namedSteps(one.at), namedSteps(next.at)) && one.part === next.part && sameEdits(one.edits, next.edits);
  return false;
}

function grouped(run: readonly Instruction[], closing: ClosingArticles): readonly GroupedInstruction[] {
  const [first] = run;
  switch (first.kind) {
    case 'phrases': return [{...first, also: run.slice(1).map(({at}) => at)}];
    case 'move': return moves(run as readonly Of<'move'>[], closing);
    case 'remove': return run.length > 1 ? [{kind: 'removeMany', units: run.map(({at}) => at)}] : [first];
    default: return [first];
  }
}

function moves(run: readonly Of<'move'>[], closing: ClosingArticles): readonly GroupedInstruction[] {
  const divided = run.findIndex((one, index) => index > 0 && closesDivision(one, closing) !== undefined);
  if (divided > 0) return [...moves(run.slice(0, divided), closing), ...moves(run.slice(divided), closing)];
  const by = shiftOf(run[0]);
  if (run.length < SHIFT_FROM || Number.isNaN(by)) return run.map((one) => ({...one, division: closesDivision(one, closing)}));
  const [first, ...rest] = run;
  const ends = by > 0 ? [rest[rest.length - 1], rest[0]] : [rest[0], rest[rest.length - 1]];
  return [{...first, division: closesDivision(first, closing)}, {kind: 'shift', from: ends[0].at, through: ends[1].at, by: Math.abs(by), down: by > 0}];
}

/** The chapter whose last article moves on while another chapter follows: 「第九章中同条を第五十四条とし」 says it stays there. */
function closesDivision(one: Of<'move'>, closing: ClosingArticles): Address | undefined {
  return one.at.length === 1 && shiftOf(one) > 0 ? closing.get(one.at[0].unit) : undefined;
}

/** By how many a unit moves; NaN when its number has branches, for those are named one by one. */
function shiftOf({at, to}: Of<'move'>): number {
  return Number(to.number) - Number(at[at.length - 1].number);
}

function areSiblings(one: Address, next: Address): boolean {
  const [lastOne, lastNext] = [one[one.length - 1].unit, next[next.length - 1].unit];
  const isSameSort = lastOne.level === lastNext.level && lastOne.scope === lastNext.scope;
  return isSameSort && one.length === next.length && one.slice(0, -1).every((step, index) => step.unit === next[index].unit);
}

function sameEdits(a: readonly Edit[], b: readonly Edit[]): boolean {
  return a.length === b.length && a.every((edit, index) => edit.kind === b[index].kind && edit.quote === b[index].quote && edit.text === b[index].text);
}
