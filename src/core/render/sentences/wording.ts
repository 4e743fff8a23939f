import type {AmendmentProfile} from '../../model/amendment';
import {formatNumeral, type DigitStyle} from '../../citations/formatNumeral';
import type {GroupedInstruction} from './grouping';
import type {Address, Instruction} from './instructions';
import {divisionWord, Namer} from './names';
import {listed, phraseClauses, type Clause} from './phrases';
import type {UnitLevel} from '../../citations/units';

const COUNTED: Partial<Record<UnitLevel, string>> = {article: '条', paragraph: '項', item: '号', annex: '表'};
const CHANGE = ['改め', '改める'] as const, REMOVE = ['削り', '削る'] as const, ADD = ['加え', '加える'] as const;
const BECOME = ['とし', 'とする'] as const, ATTACH = ['付し', '付する'] as const;

/** Puts instructions in words, one clause each; keeps count of what the sentence has named. */
export class Wording {
  readonly namer: Namer;

  constructor(private readonly profile: AmendmentProfile, private readonly style: DigitStyle) {
    this.namer = new Namer(style);
  }

  clauses(one: GroupedInstruction): readonly Clause[] {
    switch (one.kind) {
      case 'phrases': return this.phrases(one);
      case 'caption': return [{words: `${this.namer.name(one.at)}${one.had ? 'の見出しを' : 'に見出しとして'}「${one.caption}」${one.had ? 'に' : 'を'}`, verb: one.had ? CHANGE : ATTACH}];
      case 'rewrite': return [{words: `${this.namer.name(one.at)}${partName(one)}を次のように`, verb: CHANGE}];
      case 'remove': return [{words: `${this.namer.name(one.at)}${partName(one)}を`, verb: REMOVE}];
      case 'removeMany': return [{words: `${this.many(one.units)}を`, verb: REMOVE}];
      case 'move': return [{words: this.move(one), verb: BECOME}];
      case 'shift': return [{words: `${this.namer.range(one.from, one.through)}を${this.count(one.by, one.from)}ずつ`, verb: one.down ? ['繰り下げ', '繰り下げる'] : ['繰り上げ', '繰り上げる']}];
      case 'add': return [{words: this.addition(one), verb: ADD}];
    }
  }

  private phrases({at, also, part, edits}: Extract<GroupedInstruction, {kind: 'phrases'}>): readonly Clause[] {
    const place = also.length === 0 ? this.namer.name(at) : this.places([at, ...also]);
    const [first, ...others] = phraseClauses(edits, this.profile);
    return [{...first, words: `${place}${partName({part, at})}中${first.words}`}, ...others];
  }

  /** 第三十一条第一項及び第三項, 同項第一号から第四号までの規定, 第八条及び第九条. */
  private places(addresses: readonly Address[]): string {
    const first = this.namer.name(addresses[0]);
    const others = addresses.slice(1).map((address) => this.namer.withWord(address[address.length - 1]));
    if (addresses.length < 3 || !isRun(addresses)) return listed([first, ...others]);
    return `${first}から${others[others.length - 1]}までの規定`;
  }

  private move({at, to, division}: Extract<GroupedInstruction, {kind: 'move'}>): string {
    const prefix = division ? `${this.namer.divisionName(division)}中` : '';
    return `${prefix}${this.namer.name(at)}を${this.moveTarget(at, to)}`;
  }

  private moveTarget(at: Address, to: string): string {
    const step = at[at.length - 1];
    if (step.unit.level === 'division') return `第${formatNumeral(Number(to), this.style)}${divisionWord(step.unit)}`;
    return this.namer.newName(at, to);
  }

  private many(units: readonly Address[]): string {
    if (units.length >= 3 && isRun(units)) return this.namer.range(units[0], units[units.length - 1]);
    return listed([this.namer.name(units[0]), ...units.slice(1).map((address) => this.namer.withWord(address[address.length - 1]))]);
  }

  /** K14. */
  private addition(one: Extract<Instruction, {kind: 'add'}>): string {
    const {at, where, level, count} = one;
    const place = at.length > 0 ? this.namer.name(at) : '本則';
    if (level === 'ただし書') return `${place}に次のただし書を`;
    if (level === '後段') return `${place}に後段として次のように`;
    if (level === '表') return count === 0 && where === 'into' && at.at(-1)?.unit.body.length === 0 ? `${place}に次の表を` : `${place}に次のように`;
    const what = this.what(one);
    if (where === 'after' || where === 'before') return `${place}の${where === 'after' ? '次' : '前'}に${what}を`;
    return `${place}に${what}を`;
  }

  private what({level, count, where}: Extract<Instruction, {kind: 'add'}>): string {
    if (where === 'first' && level === 'item' && count > 1) return '次の各号';
    const word = COUNTED[level as UnitLevel];
    return word ? `次の${formatNumeral(count, this.style)}${word}` : '次のよう';
  }

  private count(by: number, from: Address): string {
    return `${formatNumeral(by, this.style)}${COUNTED[from[from.length - 1].unit.level] ?? ''}`;
  }
}

function partName({part, at}: {readonly part: string; readonly at: Address}): string {
  const unit = at[at.length - 1].unit;
  if (part !== '見出し') return part === '表' ? 'の表' : part;
  if (unit.level === 'division') return `の${divisionWord(unit)}名`;
  return unit.level === 'title' ? '' : 'の見出し';
}

/** Numbers without a gap. */
function isRun(addresses: readonly Address[]): boolean {
  return addresses.every((address, index) => {
    if (index === 0) return true;
    const step = address[address.length - 1], before = addresses[index - 1].at(-1)!;
    const siblings = step.unit.parent?.children.filter((unit) => unit.level === step.unit.level) ?? [];
    return siblings.indexOf(step.unit) === siblings.indexOf(before.unit) + 1 && siblings.includes(before.unit);
  });
}
