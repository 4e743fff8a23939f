import type {DigitStyle} from '../../citations/formatNumeral';
import type {Address, Step} from './instructions';
import {isOnlyParagraph, numbered, unitName} from '../../citations/unitName';
import type {Unit, UnitLevel} from '../../citations/units';

const AGAIN: Partial<Record<UnitLevel, string>> = {article: '同条', paragraph: '同項', item: '同号', annex: '同表'};

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
    const steps = address.filter((step) => !isOnlyParagraph(step.unit));
    const known = this.knownDepth(steps);
    this.last = steps;
    const inner = steps.slice(known).map((step) => this.stepName(step)).join('');
    return (known > 0 ? AGAIN[steps[known - 1].unit.level] ?? this.stepName(steps[known - 1]) : '') + inner;
  }

  /** The new name of a unit that moves: 第六十三条, but 同条第三項 and 同項第二号, for these stay where they are. */
  newName(address: Address, to: string): string {
    const step = address[address.length - 1];
    const above = address.slice(0, -1).filter(({unit}) => !isOnlyParagraph(unit)).at(-1);
    const prefix = above ? AGAIN[above.unit.level] ?? '' : step.unit.scope;
    return prefix + this.withWord({unit: step.unit, number: to});
  }

  /** 第四十九条から第五十三条まで */
  range(from: Address, through: Address): string {
    const first = this.name(from);
    const last = through[through.length - 1];
    this.last = [];
    return `${first}から${last.unit.level === 'article' ? last.unit.scope : ''}${this.withWord(last)}まで`;
  }

  /** The name of one step alone, without what is above it: 第二項. */
  withWord({unit, number}: Step): string {
    return unitName(unit, this.style, number);
  }

  /** 第九章; the section of a chapter with its chapter in front: 第二章第一節. 附則 as it is. */
  divisionName(unit: Unit, number = unit.number): string {
    if (unit.scope === '附則') return unit.head.clause.label;
    const above = unit.parent?.level === 'division' ? this.divisionName(unit.parent) : '';
    return above + numbered(number, divisionWord(unit), this.style);
  }

  private knownDepth(steps: Address): number {
    let depth = 0;
    while (depth < Math.min(steps.length, this.last.length) && steps[depth].unit === this.last[depth].unit) depth++;
    return depth;
  }

  private stepName(step: Step): string {
    const {unit, number} = step;
    if (unit.level === 'title') return number || '前文';
    if (unit.level === 'heading') return headingName(unit);
    if (unit.level === 'division') return this.divisionName(unit, number);
    const isTop = unit.level === 'article' || (unit.level === 'paragraph' && unit.parent?.level !== 'article');
    return (isTop ? unit.scope : '') + this.withWord(step);
  }
}

/** 章, 節, 款: what a division is called. */
export function divisionWord(unit: Unit): string {
  return /[編章節款目]/.exec(unit.head.clause.label)?.[0] ?? '章';
}

/** 「２の(１)のア」 where every heading down to it has a number, else 「「○○」の項」 (K19). */
function headingName(unit: Unit): string {
  const labels = unit.head.clause.path.filter((label) => /^[0-9０-９（(①-⑳ア-ンⅠ-Ⅻ]/.test(label)).map((label) => label.replace(/[.．]$/, ''));
  if (labels.length > 0 && labels.at(-1) === unit.head.clause.label.replace(/[.．]$/, '')) return labels.join('の');
  return `「${unit.head.clause.text.replace(/\n/g, '')}」の項`;
}
