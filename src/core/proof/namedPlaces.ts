import {toKey} from '../citations/readCitations';
import type {Provision} from './provisions';

/** A provision found by its name, with the list it stands in. */
export interface Found {
  readonly list: Provision[];
  readonly unit: Provision;
  /** Its article, and its paragraph, for 同条 and 同項. */
  readonly path: readonly Provision[];
}

const N = '[〇一二三四五六七八九十百千0-9０-９]+';
const STEP = new RegExp(`(?<annex>(?:別表|様式|別記様式)(?:第${N}号?)?|同表|同様式)|(?<division>第${N}[編章節款](?:の${N})*)|(?<suppl>附則)?(?<article>第${N}条(?:の${N})*|同条)|(?<paragraph>(?:附則)?第${N}項|同項)|(?<item>第${N}号(?:の${N})*|同号)|(?<sub>[イロハニホヘトア-ン])|(?<alone>附則)`, 'y');
const LEVELS = {annex: 'annex', division: 'division', article: 'article', paragraph: 'paragraph', item: 'item', sub: 'subitem'} as const;

/** Finds provisions by the words of a sentence; remembers what 同条, 同項 and 同号 look back to. */
export class Places {
  private last: readonly Provision[] = [];

  constructor(private readonly text: Provision[]) {}

  forget(): void {
    this.last = [];
  }

  /** 「第三十一条第一項及び第三項」, 「同項第一号から第四号まで」: all that is named. */
  findAll(words: string): readonly Found[] {
    const range = /^(.+)から(.+)まで(?:の規定)?$/.exec(words);
    if (range) return this.between(this.find(range[1]), this.findLike(range[2]));
    const [first, ...others] = words.split(/、|及び/);
    return [this.find(first), ...others.map((name) => this.findLike(name))];
  }

  find(words: string): Found {
    const path: Provision[] = [];
    let found: Found | undefined;
    for (const {level, name, scope} of this.steps(words)) {
      found = name.startsWith('同') ? this.again(level) : this.child(found ?? this.root(), {level, name, scope});
      path.splice(0, path.length, ...found.path);
    }
    if (!found) throw new Error(`分からない場所：${words}`);
    this.last = path;
    return found;
  }

  /** The only paragraph of an article that was named, now under a number of its own. */
  narrow(unit: Provision): void {
    this.last = [...this.last, unit];
  }

  private steps(words: string) {
    const steps: {level: string; name: string; scope: string}[] = [];
    STEP.lastIndex = 0;
    for (let at = STEP.exec(words); at; at = STEP.exec(words)) {
      const [kind, name] = Object.entries(at.groups ?? {}).find(([key, value]) => value && key !== 'suppl') ?? ['', ''];
      if (kind === 'alone') steps.push({level: 'paragraph', name: '第1項', scope: '附則'});
      else steps.push({level: LEVELS[kind as keyof typeof LEVELS], name, scope: name.startsWith('附則') ? '附則' : at.groups?.suppl ?? ''});
    }
    return steps;
  }

  private root(): Found {
    return {list: this.text, unit: undefined as unknown as Provision, path: []};
  }

  private again(level: string): Found {
    const index = this.last.findIndex((unit) => unit.level === level);
    if (index < 0) throw new Error(`前に名がない：同${level}`);
    const unit = this.last[index];
    return {list: index === 0 ? this.text : holderOf(this.last[index - 1], unit), unit, path: this.last.slice(0, index + 1)};
  }

  private child(from: Found, {level, name, scope}: {readonly level: string; readonly name: string; readonly scope: string}): Found {
    const lists = !from.unit || from.unit.level === 'division' ? [this.text] : level === 'item' && from.unit.level === 'article' ? from.unit.children.map((one) => one.children) : [from.unit.children];
    const start = from.unit?.level === 'division' ? this.text.indexOf(from.unit) + 1 : 0;
    const matches = lists.flatMap((list) => list.slice(start).filter((unit) => unit.level === level && isNamed(unit, name) && (list !== this.text || unit.scope === scope)).map((unit) => ({list, unit})));
    if (matches.length === 0 || (matches.length > 1 && start === 0)) throw new Error(`「${name}」が${matches.length}あります`);
    return {...matches[0], path: [...from.path, matches[0].unit]};
  }

  /** A second name in a list shares what stands before its last step. */
  private findLike(name: string): Found {
    const shared = this.last.slice(0, -1).at(-1);
    const [step] = this.steps(name);
    const from = shared && step.level !== 'article' ? {list: [], unit: shared, path: this.last.slice(0, -1)} : this.root();
    return this.child(from, step);
  }

  private between(first: Found, last: Found): readonly Found[] {
    const {list} = first;
    return list.slice(list.indexOf(first.unit), list.indexOf(last.unit) + 1).filter((unit) => unit.level === first.unit.level)
      .map((unit) => ({list, unit, path: [...first.path.slice(0, -1), unit]}));
  }
}

function holderOf(parent: Provision, unit: Provision): Provision[] {
  return parent.children.includes(unit) ? parent.children : parent.children.find((one) => one.children.includes(unit))!.children;
}

function isNamed(unit: Provision, name: string): boolean {
  if (unit.level === 'annex') return toKey(unit.number) === toKey(name);
  return numberIn(name) === unit.number && (unit.level !== 'division' || name.includes(unit.word));
}

/** 第三十五条の二 -> 35の2. */
export function numberIn(name: string): string {
  return toKey(name).replace(/^(?:附則)?第|[編章節款条項号]/g, '');
}
