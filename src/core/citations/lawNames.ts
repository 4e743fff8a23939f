/** A law or rule under the names that texts use for it. */
export interface LawName {
  /** Formal name, e.g. `個人情報の保護に関する法律`. */
  readonly name: string;
  /** e.g. `平成15年法律第57号`; '' when not known. */
  readonly number?: string;
  /** Instruments that amended it, e.g. `令和7年政令第94号`: to name one is to cite the law. */
  readonly amendedBy?: readonly string[];
  /** e.g. `個人情報保護法` */
  readonly otherNames?: readonly string[];
}

/** A law named at some place of a text. */
export interface LawMention {
  readonly law: string;
  readonly start: number;
  readonly end: number;
}

const SORT = '法律|法|条例|規則|規程|要綱|政令|省令|府令|勅令|令|憲法|条約|告示|訓令';
const WORD = '[一-龠々ァ-ヴー]';
/** A formal name at the end of a text: `個人情報の保護に関する法律`, `地方自治法施行令`. */
const NAME_AT_END = new RegExp(`(?:${WORD}+(?:の${WORD}+)*に関する|${WORD}+?)(?:${SORT})$`);
/** These say what sort of text it is, not which: `法`, `施行令`, `同条例`. */
const SORT_ONLY = new RegExp(`^(?:同|当該|本|市|町|村|県|国|各|別)?(?:施行)?(?:${SORT})$`);
const SORT_AT_END = new RegExp(`(?:施行)?(?:${SORT})$`);
const NUMBER_AT_END = /(?:明治|大正|昭和|平成|令和)[0-9０-９元〇一二三四五六七八九十]+年(?:[0-9０-９一二三四五六七八九十]+月[0-9０-９一二三四五六七八九十]+日)?[一-龠]{0,8}(?:法律|政令|省令|府令|勅令|条例|規則|告示|訓令|規程|要綱)$/;
const DECLARED = /[（(](?:[^（）()]*?。)?以下「([^「」]{1,20})」(?:という。?)?[）)]/g;

/**
 * Which law a name at the end of a text is. In: the words right before a citation; the laws known, and those that the text itself
 * abbreviates. Out: the formal name; '' when a law is meant but not which; undefined when no law is named.
 */
export function findLawName(words: string, laws: readonly LawName[]): string | undefined {
  const known = laws.flatMap(namesOf).filter(({name}) => endsInName(words, name)).sort((one, other) => other.name.length - one.name.length)[0];
  if (known) return known.law;
  const name = NAME_AT_END.exec(words)?.[0];
  if (name === undefined) return new RegExp(`(?:${SORT})$`).test(words) ? '' : undefined;
  return SORT_ONLY.test(name) ? '' : name;
}

/** The sort that stands alone for a law: `施行令` in 「施行令第5条」; undefined in 「ある市の条例第5条」, which is another text. */
export function findSort(words: string): string | undefined {
  const sort = SORT_AT_END.exec(words);
  return sort && !/[一-龠々ァ-ヴーの]/.test(words[sort.index - 1] ?? '') ? sort[0] : undefined;
}

/** 法 stands for any 法 or 法律, 施行令 for any 施行令. */
export function isOfSort(law: string, sort: string): boolean {
  return law.endsWith(sort) || (sort === '法' && law.endsWith('法律'));
}

/** Promulgation at the end of a text: `令和7年政令` before 第94号. */
export function findPromulgation(words: string): string | undefined {
  return NUMBER_AT_END.exec(words)?.[0];
}

/** 「地方自治法施行令（以下「施行令」という。）」: the names that a text gives to laws for its own use. */
export function declaredNames(text: string, laws: readonly LawName[]): readonly LawName[] {
  return [...text.matchAll(DECLARED)].flatMap((found) => {
    const name = findLawName(text.slice(Math.max(0, found.index - 60), found.index), laws);
    return name ? [{name, otherNames: [found[1]]}] : [];
  });
}

/** Every place where a known law is called by a name of its own, in order; the longest name wins. */
export function findMentions(text: string, laws: readonly LawName[]): readonly LawMention[] {
  const names = laws.flatMap(namesOf).filter(({name}) => text.includes(name)).sort((one, other) => other.name.length - one.name.length);
  const found: LawMention[] = [];
  for (const {law, name} of names) {
    for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      const isPart = found.some((other) => other.start < end && start < other.end) || isDeclared(text, start) || !endsInName(text.slice(0, end), name) || goesOn(text.slice(end));
      if (!isPart) found.push({law, start, end});
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** 「以下「施行令」という」 gives a name and cites nothing. */
function isDeclared(text: string, start: number): boolean {
  return text.slice(0, start).endsWith('以下「');
}

function namesOf({name, otherNames = []}: LawName): readonly {readonly law: string; readonly name: string}[] {
  return [name, ...otherNames].map((one) => ({law: name, name: one}));
}

/** 施行令 is not named by 法人税法施行令, nor 条例 by 横浜市市民協働条例. */
function endsInName(words: string, name: string): boolean {
  return words.endsWith(name) && !/[一-龠々ァ-ヴー]/.test(words[words.length - name.length - 1] ?? '');
}

/** 民法 is not named by 民法学, nor 地方自治法 by 地方自治法施行令. */
function goesOn(rest: string): boolean {
  return /^[一-龠々ァ-ヴー]/.test(rest) && !/^(?:第|別表|附則|上|等|及び|並びに|又は)/.test(rest);
}
