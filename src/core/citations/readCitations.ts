import {findNumber, NUMERAL} from '../text/numerals';
import {CitationsByBracket, type LastCitation} from './citationsByBracket';
import {findSource, isQuotedForReading} from './citedText';

/** Which unit a citation names. Numbers are values, branches joined: 第三条の二 is `3の2`. */
export interface CitedUnit {
  /** 附則, 別表第一, 様式第２号; '' in the body. */
  readonly scope: string;
  readonly chapter?: string;
  readonly article?: string;
  readonly paragraph?: string;
  readonly item?: string;
}

/** 前条, 次項, 同条, 本条, 前二項: seen from the place of the citation. */
export interface RelativeStep {
  readonly word: '前' | '次' | '同' | '本';
  readonly level: 'article' | 'paragraph' | 'item';
  /** 前二項 -> 2; 1 when no number stands there. */
  readonly count: number;
}

export interface Citation {
  /** UTF-16 range in the text that was read. */
  readonly start: number;
  readonly end: number;
  /** As written: `第二十四条第一項第三号`. */
  readonly text: string;
  /** Name of the other law or guide it speaks of; '' = the text it stands in. */
  readonly source: string;
  readonly unit: CitedUnit;
  readonly relative: RelativeStep | undefined;
  /** 「第三条第一項及び第二項」, 「第三条各号（第二号を除く。）」: the second takes its article from the first. */
  readonly follows: Citation | undefined;
  /** What 同条, 同項 and 同号 look back to. */
  readonly before: Citation | undefined;
}

const N = `(?:${NUMERAL})`;
const BRANCH = `(?:の${N})*`;
const CITATION = new RegExp([
  `(?<form>(?:別記)?様式(?:第${N}号?${BRANCH})?|第${N}号様式|別表(?:第${N}${BRANCH})?|別記(?:第${N}号?)?)`,
  `(?<suppl>附則)?(?:第(?<article>${N}条${BRANCH})|第(?<chapter>${N}[編章節款]${BRANCH})|(?<word>[前次同本])(?<count>${N})?(?<level>[条項号](?!例|文|目|数|番)))?(?:第(?<paragraph>${N})項)?(?:第(?<item>${N}号${BRANCH})(?!様式|議案|被保険者|法定|線|棟))?`,
].join('|'), 'g');
const LEVELS: Readonly<Record<string, RelativeStep['level']>> = {条: 'article', 項: 'paragraph', 号: 'item'};
const LINK = /^(?:[、・,，\s]|及び|又は|並びに|若しくは|から|まで|ただし書|前段|後段|本文|各号|柱書|の規定|[イロハニホヘト])*[（(]?$/;

/** All citations in a piece of running text, in order: of this text, of other laws, and those seen from the place they stand. */
export function readCitations(text: string): readonly Citation[] {
  const citations: Citation[] = [];
  const before = new CitationsByBracket(text);
  for (const found of text.matchAll(CITATION)) {
    if (!isCitation(found)) continue;
    const citation = toCitation(found, {text, last: before.last(found.index)});
    citations.push(citation);
    before.add(citation);
  }
  return citations;
}

/** 「前」 and 「次」 may be the end of another word (以前, 目次); alone, 附則 and 別記 name no place. */
function isCitation({0: text, groups, input = '', index = 0}: RegExpMatchArray): boolean {
  if (/^(?:|附則|様式|別記|別記様式)$/.test(text)) return false;
  const isWordEnd = /[以事目順逐年午直従日基資絵見]/.test(input[index - 1] ?? '');
  return !(isWordEnd && groups?.word !== undefined && groups.word !== '同');
}

function toCitation(found: RegExpMatchArray, {text, last}: {readonly text: string; readonly last: LastCitation | undefined}): Citation {
  const start = found.index ?? 0, end = start + found[0].length;
  const relative = findRelative(found.groups ?? {});
  const isLinked = last !== undefined && LINK.test(last.gap);
  const named = isQuotedForReading(text, start) ? '読替え' : findSource(text.slice(0, start));
  const inherits = named === undefined && last !== undefined && (relative?.word === '同' || (isLinked && !relative));
  const unit = toUnit(found[0], found.groups ?? {});
  const isPart = !relative && !unit.article && !unit.chapter && (unit.paragraph !== undefined || unit.item !== undefined);
  return {start, end, text: found[0], source: named ?? (inherits ? last.citation.source : ''), unit, relative, follows: isLinked && isPart ? last.citation : undefined, before: last?.citation};
}

function findRelative(groups: Readonly<Record<string, string | undefined>>): RelativeStep | undefined {
  if (!groups.word || !groups.level) return undefined;
  return {word: groups.word as RelativeStep['word'], level: LEVELS[groups.level], count: groups.count ? findNumber(groups.count) ?? 1 : 1};
}

function toUnit(text: string, groups: Readonly<Record<string, string | undefined>>): CitedUnit {
  return {
    scope: groups.form ? toKey(text) : groups.suppl ?? '',
    ...(groups.chapter && {chapter: toKey(groups.chapter)}),
    ...(groups.article && {article: toKey(groups.article.replace('条', ''))}),
    ...(groups.paragraph && {paragraph: toKey(groups.paragraph)}),
    ...(groups.item && {item: toKey(groups.item.replace('号', ''))}),
  };
}

/** Numerals as values, so that 第三条の二, 第3条の2 and 第３条の２ have one key: `3の2`. */
export function toKey(label: string): string {
  return label.replace(new RegExp(NUMERAL, 'g'), (numeral) => String(findNumber(numeral) ?? numeral));
}
