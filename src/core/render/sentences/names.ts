import type {DigitStyle} from '../../citations/formatNumeral';
import {isOnlyParagraph, numbered, unitName} from '../../citations/unitName';
import type {Unit, UnitLevel} from '../../citations/units';
import type {Address, Step} from './instructions';
import {namedSteps} from './namedSteps';

const AGAIN: Partial<Record<UnitLevel, string>> = {article: '同条', paragraph: '同項', item: '同号'};

/**
 * Names units as one sentence does: in full the first time, then 同条, 同項, 同号 for what was named last (K12).
 * The only paragraph of an article is not named (K11).
 */
export class Namer {
  private last: Address = [];

  constructor(private readonly style: DigitStyle) {}

  /** A new sentence names everything in full again. */
  startSentence(): void {
    this.last = [];
  }

  name(address: Address): string {
    const steps = namedSteps(address);
    const known = this.knownDepth(steps);
    this.last = steps;
    const again = known > 0 ? againName(steps[known - 1].unit) ?? this.stepName(steps[known - 1], address) : '';
    return again + steps.slice(known).map((step) => this.stepName(step, address)).join('');
  }

  /** Siblings in one breath: 第三条第一項, 第三項. Afterwards 同項 would be unclear, so all is named in full again. */
  names(addresses: readonly Address[]): readonly string[] {
    const first = this.name(addresses[0]);
    const others = addresses.slice(1).map((address) => {
      const step = namedSteps(address).at(-1)!;
      return step.unit.level === 'article' ? step.unit.scope + unitName(step.unit, this.style, step.number) : this.stepName(step, address);
    });
    this.last = this.last.slice(0, -1);
    return [first, ...others];
  }

  /** The name a unit moves to: 第六十三条, but 同条第三項 and 同項第二号, for what is above them was just named. */
  newName(address: Address, to: Unit): string {
    const {unit} = address[address.length - 1];
    if (unit.level === 'division') return this.divisionName([...address.slice(0, -1), {unit: to, number: to.number}]);
    const above = address.slice(0, -1).filter((step) => !isOnlyParagraph(step.unit)).at(-1);
    this.last = address;
    return (above ? againName(above.unit) ?? '' : unit.scope) + unitName(to, this.style);
  }

  /** 第九章, 第二章第一節: beside the units that are spoken of, without becoming what 同条 looks back to. */
  divisionName(address: Address): string {
    return address.map((step) => this.stepName(step, address)).join('');
  }

  private knownDepth(steps: Address): number {
    let depth = 0;
    while (depth < Math.min(steps.length, this.last.length) && steps[depth].unit === this.last[depth].unit) depth++;
    return depth;
  }

  private stepName(step: Step, address: Address): string {
    const {unit, number} = step;
    if (unit.level === 'title') return number === '目次' ? '目次' : '';
    if (unit.level === 'heading') return address.at(-1) === step ? headingName(unit) : '';
    if (unit.level === 'division') return unit.scope === '附則' ? unit.head.clause.label : numbered(number, divisionWord(unit), this.style);
    if (isOnlyParagraph(unit) && number === unit.number) return unit.scope;
    const isTop = unit.level === 'article' || (unit.level === 'paragraph' && unit.parent?.level !== 'article');
    return (isTop ? unit.scope : '') + unitName(unit, this.style, number);
  }
}

/** 同条, 同項; an annex by its own word: 同表, 同様式. */
function againName(unit: Unit): string | undefined {
  const {level} = unit;
  return level === 'annex' ? `同${annexWord(unit)}` : AGAIN[level];
}

/** 表, 様式, 図: what an annex is called. */
export function annexWord({head}: Unit): string {
  return /様式|表|図/.exec(head.clause.label)?.[0] ?? '表';
}

/** 章, 節, 款: what a division is called. */
export function divisionWord(unit: Unit): string {
  return /[編章節款目]/.exec(unit.head.clause.label)?.[0] ?? '章';
}

/** 「２の(１)のア」 where every heading down to it has a number, else 「「○○」の項」 (K19). */
function headingName(unit: Unit): string {
  const labels = unit.head.clause.path.filter((label) => NUMBER.test(label)).map((label) => label.replace(/[.．]$/, ''));
  if (NUMBER.test(unit.head.clause.label)) return labels.join('の');
  return `「${unit.head.clause.text.replace(/\n/g, '')}」の項`;
}

const NUMBER = /^(?:[0-9０-９]+(?:[-－.．][0-9０-９]+)*[.．)）]?|[（(][^（()）]{1,3}[）)]|[①-⑳Ⅰ-Ⅻ]|[ア-ン])$/;
