import type {ClauseKind} from '../model/clause';
import {NUMERAL} from '../text/numerals';

/** What a line calls itself, and what kind of unit that makes it. */
export interface Label {
  readonly kind: ClauseKind;
  readonly label: string;
  readonly caption: string;
}

const BRANCH = `(?:の${NUMERAL})*`;
const RANGE = `(?:(?:から|及び|、)第${NUMERAL}条${BRANCH}(?:まで)?)?`;
const ARTICLE = new RegExp(`^((?:附則)?第?${NUMERAL}条${BRANCH}${RANGE})(?![^（(　 ：:.．]*[はがをにでとの中])[　 ]*`);
const CHAPTER = new RegExp(`^(第${NUMERAL}([編章節款目])${BRANCH})(?=[　 ]|$)[　 ]*`);
const CHAPTER_KINDS: Readonly<Record<string, ClauseKind>> = {編: 'part', 章: 'chapter', 節: 'section', 款: 'subsection', 目: 'subsection'};
const ANNEX = new RegExp(`^((?:附則|別表|別記|様式|別記様式)(?:第?${NUMERAL}号?${BRANCH})?)(?=[　 （(]|$)[　 ]*`);
const CAPTION = /^[（(]([^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*)[）)]/;
const NUMBERED = /^([0-9０-９]+(?:[-－.．][0-9０-９]+)*[.．)）]?|[（(][0-9０-９一-十ア-ン]+[）)]|[①-⑳⑴-⒇ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]|[ア-ン](?=[　 .．]))(?:[　 ]+|(?<=[.．)）①-⑳⑴-⒇]))/;

/** Name of a heading: `第三条（趣旨）`, `第一章　総則`, `１）目的`, or its whole text when it has no number. */
export function headingLabel(text: string): Label {
  return chapterLabel(text) ?? articleLabel(text) ?? annexLabel(text) ?? numberedHeading(text);
}

function chapterLabel(text: string): Label | undefined {
  const found = CHAPTER.exec(text);
  if (!found) return undefined;
  return {kind: CHAPTER_KINDS[found[2]] ?? 'section', label: found[1], caption: text.slice(found[0].length).trim()};
}

function articleLabel(text: string): Label | undefined {
  const found = ARTICLE.exec(text);
  if (!found) return undefined;
  const rest = text.slice(found[0].length);
  return {kind: 'article', label: found[1], caption: CAPTION.exec(rest)?.[1] ?? ''};
}

function annexLabel(text: string): Label | undefined {
  const found = ANNEX.exec(text);
  if (!found) return undefined;
  const rest = text.slice(found[0].length);
  return {kind: 'heading', label: found[1], caption: CAPTION.exec(rest)?.[1] ?? rest.trim()};
}

function numberedHeading(text: string): Label {
  const found = NUMBERED.exec(text);
  if (!found) return {kind: 'heading', label: text, caption: ''};
  return {kind: 'heading', label: found[1], caption: text.slice(found[0].length).trim()};
}

const IN_TEXT: readonly (readonly [RegExp, ClauseKind])[] = [
  [/^([0-9０-９]+)　/, 'paragraph'],
  [/^([０-９]+) /, 'paragraph'],
  [new RegExp(`^([〇一二三四五六七八九十百]+${BRANCH})　`), 'item'],
  [/^([（(][0-9０-９一二三四五六七八九十]+[）)])[　 ]?/, 'item'],
  [/^([⑴-⒇①-⑳])[　 ]?/, 'item'],
  [/^([ア-ンa-zａ-ｚ])　/, 'item'],
  [/^([（(][ア-ンa-zａ-ｚ][）)])[　 ]/, 'item'],
];

/** Name of a line of running text: 第３条, ２, 一, (1), ア; undefined when the line only continues. */
export function findTextLabel(text: string): Label | undefined {
  const unit = chapterLabel(text) ?? plainArticle(text);
  if (unit) return unit;
  for (const [pattern, kind] of IN_TEXT) {
    const found = pattern.exec(text);
    if (found) return {kind, label: found[1], caption: ''};
  }
  return undefined;
}

/** An article outside a heading must be set off by white space or its caption: 「第３条　…」, not 「第３条の規定」. */
function plainArticle(text: string): Label | undefined {
  const label = articleLabel(text);
  return label && /^[　 （(]/.test(text.slice(label.label.length)) ? label : undefined;
}
