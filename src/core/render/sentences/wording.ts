import type {AmendmentProfile} from '../../model/amendment';
import {formatNumeral, type DigitStyle} from '../../citations/formatNumeral';
import type {Unit, UnitLevel} from '../../citations/units';
import type {GroupedInstruction} from './grouping';
import type {Address, AddedPlace} from './instructions';
import {namedSteps} from './namedSteps';
import {annexWord, divisionWord, Namer} from './names';
import {amendableBody} from './unitText';
import {listed, phraseClauses, type Clause, type Verb} from './phrases';

type Of<K extends GroupedInstruction['kind']> = Extract<GroupedInstruction, {kind: K}>;

const COUNTED: Partial<Record<UnitLevel, string>> = {article: '条', paragraph: '項', item: '号'};
const CHANGE: Verb = ['改め', '改める'], REMOVE: Verb = ['削り', '削る'], ADD: Verb = ['加え', '加える'];
const BECOME: Verb = ['とし', 'とする'], ATTACH: Verb = ['付し', '付する'];

/** How a text is spoken of. */
export interface WordingManner {
  readonly profile: AmendmentProfile;
  readonly style: DigitStyle;
  /** Whether 附則 stands behind the body. */
  readonly hasSupplement: boolean;
}

/** Puts instructions in words, one clause each; keeps count of what the sentence has named. */
export class Wording {
  readonly namer: Namer;
  private readonly style: DigitStyle;

  constructor(private readonly manner: WordingManner) {
    this.style = manner.style;
    this.namer = new Namer(manner.style);
  }

  clauses(one: GroupedInstruction): readonly Clause[] {
    switch (one.kind) {
      case 'phrases': return this.phrases(one);
      case 'caption': return [this.caption(one)];
      case 'rewrite': return [{words: `${this.namer.name(one.at)}を次のように`, verb: CHANGE}];
      case 'rewriteHeading': return [{words: `${this.namer.name(one.at)}${partName('見出し', one.at)}を次のように`, verb: CHANGE}];
      case 'rewritePart': case 'rewriteBody': return [{words: `${this.namer.name(one.at)}${partName(one.part, one.at)}を次のように`, verb: CHANGE}];
      case 'addPart': return [{words: `${this.namer.name(one.at)}に${one.part === '後段' ? '後段として次のように' : '次のただし書を'}`, verb: ADD}];
      case 'addBody': return [{words: this.addedBody(one), verb: ADD}];
      case 'remove': return [{words: `${this.namer.name(one.at)}${partName(one.part, one.at)}を`, verb: REMOVE}];
      case 'removeMany': return [{words: `${this.many(one.units)}を`, verb: REMOVE}];
      case 'move': return [{words: this.move(one), verb: BECOME}];
      case 'shift': return [this.shift(one)];
      case 'add': return [this.addition(one)];
    }
  }

  private phrases({at, also, part, edits}: Of<'phrases'>): readonly Clause[] {
    const place = also.length === 0 ? this.namer.name(at) : this.places([at, ...also]);
    const [first, ...others] = phraseClauses(edits, this.manner.profile);
    return [{...first, words: `${place}${partName(part, at)}中${first.words}`}, ...others];
  }

  private caption({at, had, caption}: Of<'caption'>): Clause {
    const name = this.namer.name(at);
    return had ? {words: `${name}の見出しを「${caption}」に`, verb: CHANGE} : {words: `${name}に見出しとして「${caption}」を`, verb: ATTACH};
  }

  /** 第三十一条第一項及び第三項, 同項第一号から第四号までの規定, 第八条及び第九条. */
  private places(addresses: readonly Address[]): string {
    const [first, ...others] = this.namer.names(addresses);
    if (addresses.length < 3 || !isRun(addresses)) return listed([first, ...others]);
    return `${first}から${others[others.length - 1]}までの規定`;
  }

  private many(addresses: readonly Address[]): string {
    const [first, ...others] = this.namer.names(addresses);
    if (addresses.length < 3 || !isRun(addresses)) return listed([first, ...others]);
    return `${first}から${others[others.length - 1]}まで`;
  }

  private move({at, to, division}: Of<'move'>): string {
    const prefix = division ? `${this.namer.divisionName(division)}中` : '';
    return `${prefix}${this.namer.name(at)}を${this.namer.newName(at, to)}`;
  }

  private shift({from, through, by, down}: Of<'shift'>): Clause {
    const [first, last] = this.namer.names([from, through]);
    const counted = formatNumeral(by, this.style) + (COUNTED[from[from.length - 1].unit.level] ?? '');
    return {words: `${first}から${last}までを${counted}ずつ`, verb: down ? ['繰り下げ', '繰り下げる'] : ['繰り上げ', '繰り上げる']};
  }

  private addedBody({at, part}: Of<'addBody'>): string {
    const isFirstTable = part === '表' && amendableBody(at[at.length - 1].unit).length === 0;
    return `${this.namer.name(at)}に${isFirstTable ? '次の表を' : '次のように'}`;
  }

  /** K14. */
  private addition({at, where, units, division}: Of<'add'>): Clause {
    const place = at.length > 0 ? this.namer.name(at) : units[0].scope || '本則';
    if (at.length === 0 && where === 'first') return this.firstOfItsKind(units[0]);
    const isName = units[0].level === 'division' && units[0].children.length === 0 && where === 'before';
    if (isName) return {words: `${place}の前に次の${divisionWord(units[0])}名を`, verb: ATTACH};
    const chapter = division ? `${this.namer.divisionName(division)}中` : '';
    const relation = where === 'after' ? 'の次に' : where === 'before' ? 'の前に' : 'に';
    return {words: `${chapter}${place}${relation}${this.given(units, where)}`, verb: ADD};
  }

  /** 附則 and annexes where the text had none. */
  private firstOfItsKind(unit: Unit): Clause {
    if (unit.scope !== '') return {words: `本則の次に${unit.scope}として次のように`, verb: ADD};
    if (unit.level !== 'annex') return {words: '本則に次のように', verb: ADD};
    return {words: `${this.manner.hasSupplement ? '附則' : '本則'}の次に次の${annexWord(unit) === '表' ? '別表' : annexWord(unit)}を`, verb: ADD};
  }

  /** 次の一条を, 次の各号を, 次の二章を; what has no counter is given 次のように. */
  private given(units: readonly Unit[], where: AddedPlace): string {
    const [{level}] = units;
    if (where === 'first' && level === 'item' && units.length > 1) return '次の各号を';
    const counter = level === 'division' ? divisionWord(units[0]) : level === 'annex' ? annexWord(units[0]) : COUNTED[level];
    return counter ? `次の${formatNumeral(units.length, this.style)}${counter}を` : '次のように';
  }
}

function partName(part: string, at: Address): string {
  if (part === '表') return 'の表';
  if (part !== '見出し') return part;
  const {unit} = at[at.length - 1];
  if (unit.level === 'division') return `の${divisionWord(unit)}名`;
  return unit.level === 'title' ? '題名' : 'の見出し';
}

/** Neighbours, without a gap. */
function isRun(addresses: readonly Address[]): boolean {
  const units = addresses.map((address) => namedSteps(address).at(-1)!.unit);
  const siblings = units[0].siblings.filter((one) => one.level === units[0].level);
  const start = siblings.indexOf(units[0]);
  return units.every((unit, index) => siblings[start + index] === unit);
}
