import type {DigitStyle} from './formatNumeral';
import type {Citation} from './readCitations';
import {above} from './resolveCitations';
import {fullName, unitName} from './unitName';
import type {Unit} from './units';

/** What a citation should say to lead to `now`, in its own way of writing: 前条 stays 前条 where it can, 第３条第２項 keeps its figures. */
export function proposeCitation(citation: Citation, now: Unit, {from, style}: {readonly from: Unit | undefined; readonly style: DigitStyle}): string {
  const tail = /(?:ただし書|前段|後段|各号|本文)$/.exec(citation.text)?.[0] ?? '';
  const near = from && citation.relative && relativeName(citation.relative.level, now, from);
  if (near) return near + tail;
  if (citation.follows) return (citation.unit.paragraph && now.level === 'item' && now.parent ? unitName(now.parent, style) : '') + unitName(now, style) + tail;
  const isNearby = from && !citation.unit.article && citation.relative?.level !== 'article' && above(now, 'article') === above(from, 'article') && now.level !== 'article';
  return (isNearby ? nameInArticle(now, style) : fullName(now, style)) + tail;
}

/** 前条, 次項: when the unit of that level right before or behind is the one around `now`. */
function relativeName(level: 'article' | 'paragraph' | 'item', now: Unit, from: Unit): string | undefined {
  const own = above(from, level), target = above(now, level);
  if (!own || !target || target !== now || own.parent?.level !== target.parent?.level) return undefined;
  const siblings = own.parent?.children.filter((one) => one.level === level) ?? [];
  const by = siblings.indexOf(target) - siblings.indexOf(own);
  if (!siblings.includes(target) || Math.abs(by) !== 1) return undefined;
  return (by < 0 ? '前' : '次') + {article: '条', paragraph: '項', item: '号'}[level];
}

/** 第二項, 第二項第三号: seen from the same article. */
function nameInArticle(unit: Unit, style: DigitStyle): string {
  const paragraph = unit.level === 'item' && unit.parent?.level === 'paragraph' && unit.parent.parent && unit.parent.parent.children.length > 1 ? unitName(unit.parent, style) : '';
  return paragraph + unitName(unit, style);
}
