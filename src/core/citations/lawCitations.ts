import {declaredNames, findLawName, findMentions, findPromulgation, findSort, isOfSort, type LawMention, type LawName} from './lawNames';
import {readCitations, toKey, type Citation} from './readCitations';

/** A place where a text names a law. */
export interface LawCitation {
  /** Formal name; '' when the text says only 「施行令第5条」 or 「同法」 and nothing tells which. */
  readonly law: string;
  /** `第167条の2`, `別表第5`, `附則第3条`: Arabic, half width, without paragraph and item; '' when the law is named as a whole. */
  readonly article: string;
  /** UTF-16 range of the article (or of the name, when no article follows it). */
  readonly start: number;
  readonly end: number;
}

/**
 * Every citation of a law or rule in a piece of running text, in order; citations of the text's own articles are left out.
 * In: the text; the laws known by name (register `laws`), so that short names lead to the formal one and a law named without
 * an article counts too. 「同法」 and names declared by 「（以下「施行令」という。）」 are followed inside the text.
 */
export function readLawCitations(text: string, laws: readonly LawName[] = []): readonly LawCitation[] {
  const known = [...declaredNames(text, laws), ...laws];
  const mentions = findMentions(text, known);
  const found: LawCitation[] = [];
  const byCitation = new Map<Citation, LawCitation>();
  for (const citation of readCitations(text)) {
    const law = lawOf(citation, {text, known, found, mentions, before: citation.before && byCitation.get(citation.before)});
    if (law === undefined) continue;
    const cited = {law: law.name, article: law.isPromulgation ? '' : articleOf(citation), start: citation.start, end: citation.end};
    byCitation.set(citation, cited);
    found.push(cited);
  }
  const wholes = mentions.filter((mention) => !isCited(mention, {text, found})).map(({law, start, end}): LawCitation => ({law, article: '', start, end}));
  const all = [...found, ...wholes].sort((one, other) => one.start - other.start);
  return all.map((one) => (one.law === '' ? {...one, law: lawOfSort(one, {text, all, laws})} : one));
}

interface Around {
  readonly text: string;
  readonly known: readonly LawName[];
  readonly found: readonly LawCitation[];
  readonly mentions: readonly LawMention[];
  /** What the citation before it, if it goes on from that, was found to cite. */
  readonly before: LawCitation | undefined;
}

interface FoundLaw {
  readonly name: string;
  readonly isPromulgation: boolean;
}

function lawOf(citation: Citation, {text, known, found, mentions, before}: Around): FoundLaw | undefined {
  const {source} = citation;
  if (source === '' || source === '読替え') return undefined;
  const promulgation = findPromulgation(source);
  if (promulgation !== undefined) return {name: lawByNumber(`${promulgation}${citation.text}`, known), isPromulgation: true};
  const isSame = /(?:^|[^一-龠])同(?:法|令|条例|規則|規程|要綱|政令|省令)$/.test(source);
  if (isSame) return {name: lastLaw(citation.start, {found, mentions}), isPromulgation: false};
  if (before && before.law !== '' && isInherited(citation)) return {name: before.law, isPromulgation: false};
  const name = findLawName(withoutNote(source), known) ?? findLawName(nameBefore(text, citation.start), known);
  return name === undefined ? undefined : {name, isPromulgation: false};
}

/**
 * 「施行令第167条の2」 after 地方自治法施行令: the last law of that sort named before, else the first after, else the only known one;
 * '' for 「ほかの市の条例第2条」.
 */
function lawOfSort({start}: LawCitation, {text, all, laws}: {readonly text: string; readonly all: readonly LawCitation[]; readonly laws: readonly LawName[]}): string {
  const sort = findSort(nameBefore(text, start));
  if (sort === undefined) return '';
  const same = all.filter(({law}) => law !== '' && isOfSort(law, sort));
  const known = laws.filter(({name}) => isOfSort(name, sort));
  return (same.findLast((other) => other.end <= start) ?? same[0])?.law ?? (known.length === 1 ? known[0].name : '');
}

/** The second of 「地方自治法第234条・第235条」 has the source of the first. */
function isInherited(citation: Citation): boolean {
  return citation.before !== undefined && citation.source === citation.before.source;
}

function lawByNumber(number: string, known: readonly LawName[]): string {
  const isSame = (other: string): boolean => numberKey(other) === numberKey(number);
  return known.find((law) => (law.number !== undefined && isSame(law.number)) || law.amendedBy?.some(isSame))?.name ?? number;
}

/** 「平成31年1月8日条例第26号」 is 「平成31年条例第26号」. */
function numberKey(number: string): string {
  return toKey(number).replace(/年\d+月\d+日/, '年');
}

/** What 「同法」 looks back to. */
function lastLaw(position: number, {found, mentions}: Pick<Around, 'found' | 'mentions'>): string {
  const before = [...mentions, ...found.filter(({law}) => law !== '')].filter(({end}) => end <= position);
  return before.sort((one, other) => one.end - other.end).at(-1)?.law ?? '';
}

function withoutNote(source: string): string {
  return source.replace(/[（(][^（）()]*[）)]$/, '');
}

function nameBefore(text: string, position: number): string {
  return withoutNote(text.slice(Math.max(0, position - 80), position));
}

function articleOf({unit, follows, before, relative}: Citation): string {
  if (unit.scope !== '' && unit.scope !== '附則') return unit.scope;
  const article = unit.article ?? (follows ?? (relative?.word === '同' ? before : undefined))?.unit.article;
  if (article !== undefined) return `${unit.scope}第${article.replace(/^(\d+)/, '$1条')}`;
  return unit.chapter === undefined ? '' : `第${unit.chapter}`;
}

/** The name in front of 第234条, also with a note in brackets between, is part of that citation. */
function isCited(mention: LawMention, {text, found}: Pick<Around, 'text' | 'found'>): boolean {
  const next = found.find(({start}) => start >= mention.end);
  return next !== undefined && next.law === mention.law && withoutNote(text.slice(mention.end, next.start)) === '';
}
