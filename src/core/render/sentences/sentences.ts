import {groupInstructions, type ClosingArticles, type GroupedInstruction} from './grouping';
import type {Address, Instruction} from './instructions';
import {givenLines} from './givenText';
import type {Clause} from './phrases';
import {Wording, type WordingManner} from './wording';

/** Indent of an amending sentence (K1). */
const INDENT = '　　';

export interface Manner extends WordingManner {
  readonly closing: ClosingArticles;
}

/** Lines of amending sentences and of the text they give. One article, one sentence; cut after every text given (K5). */
export function toSentences(instructions: readonly Instruction[], manner: Manner): readonly string[] {
  const wording = new Wording(manner);
  const lines: string[] = [];
  let open: Clause[] = [], last: GroupedInstruction | undefined;
  const close = () => {
    if (open.length > 0) lines.push(INDENT + joined(open));
    open = [];
    last = undefined;
    wording.namer.startSentence();
  };
  for (const one of groupInstructions(instructions, manner.closing)) {
    if (last && !continues(last, one)) close();
    open.push(...wording.clauses(one));
    last = one;
    const given = givenLines(one);
    if (given.length > 0) {
      close();
      lines.push(...given);
    }
  }
  close();
  return lines;
}

function joined(clauses: readonly Clause[]): string {
  return `${clauses.map(({words, verb}, index) => words + verb[index === clauses.length - 1 ? 1 : 0]).join('、')}。`;
}

/** The same article goes on; and units that only move, or make room, follow those that moved before them. */
function continues(last: GroupedInstruction, next: GroupedInstruction): boolean {
  const [a, b] = [topOf(last), topOf(next)];
  if (a.unit.level !== b.unit.level || a.unit.level === 'division') return false;
  if (a.unit === b.unit) return true;
  return isStructural(last) && (next.kind === 'move' || next.kind === 'shift' || next.kind === 'add') && depthOf(next) === 1;
}

function isStructural({kind}: GroupedInstruction): boolean {
  return kind === 'move' || kind === 'shift' || kind === 'remove' || kind === 'removeMany';
}

function addressOf(one: GroupedInstruction): Address {
  return one.kind === 'shift' ? one.from : one.kind === 'removeMany' ? one.units[0] : one.at;
}

function topOf(one: GroupedInstruction) {
  return addressOf(one)[0] ?? {unit: {level: 'article'}, number: ''};
}

function depthOf(one: GroupedInstruction): number {
  return addressOf(one).length;
}
