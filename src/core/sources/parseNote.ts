import {lawsIn} from './laws';

/** A source as a note or a register names it. */
export interface NamedSource {
  readonly title: string;
  /** '' for a paper that has no address. */
  readonly url: string;
  /** As it was given, e.g. `2024-04-25更新`, `日付の表示なし`. */
  readonly date: string;
}

export const NO_DATE = '日付の記載なし';

const LINK = /\[([^\]]+)\]\(([^()\s]*(?:\([^()]*\)[^()\s]*)*)\)/g;
const DATED = /(?:\d{4}|(?:平成|令和)[\d元]+)(?:年|-)|日付|不明|更新|頃/;

/**
 * The sources that a footnote names. In: its definition as it stands in the file. Out: one for each address, and one for a law
 * or a paper that is named without one. The two ways of writing are those of docs/editors/sources.mdx and of linked titles.
 */
export function parseNote(definition: string): readonly NamedSource[] {
  const text = definition.replace(/^\[\^[^\]]+\]:\s*/, '').replace(/\s+/g, ' ').trim();
  const plain = /^(.*)（日付：([^。）]*)(?:。[^）]*)?）\s+(\S+)$/.exec(text);
  if (plain) return [{title: plain[1], url: /^https?:/.test(plain[3]) ? plain[3] : '', date: plain[2] === '表示なし' ? '日付の表示なし' : plain[2]}];
  const links = [...text.matchAll(LINK)];
  const laws = lawsIn(text.replace(LINK, ''));
  const unlinked = laws.length > 0 ? laws.map((title) => ({title, url: '', date: lawDate(text)})) : links.length === 0 ? [withoutAddress(text)] : [];
  return [...unlinked, ...links.map((link, index) => linked(text, {link, law: laws[0] ?? '', end: links[index + 1]?.index ?? text.length}))];
}

/** The day of the copy that was read; a date beside a link is the linked page's. */
function lawDate(text: string): string {
  const copy = text.search(LINK) < 0 ? text : /公開リポジトリ[^）。]*/.exec(text)?.[0] ?? '';
  return /\d{4}-\d{2}-\d{2}/.exec(copy)?.[0] ?? NO_DATE;
}

/** 「鎌倉市「[協働コース](…)」（2024-04-25更新）。」 */
function linked(text: string, {link, law, end}: {readonly link: RegExpMatchArray; readonly law: string; readonly end: number}): NamedSource {
  const [whole, name, url] = link;
  const before = text.slice(0, link.index).replace(LINK, '$1');
  const after = text.slice(link.index! + whole.length, end);
  return {title: titleOf(name, {before, law}), url, date: dateIn(after, isOpen(before))};
}

/** A name of so many characters says nothing without the words before it: 「…を扱う[論文]」, 「…（[転載]」. */
const BARE = 3;

function titleOf(name: string, {before, law}: {readonly before: string; readonly law: string}): string {
  if (before.endsWith('「')) return `${/([^（）。、；「」]{0,24})「$/.exec(before)?.[1] ?? ''}「${name}」`;
  if (law !== '' && name.endsWith('本文')) return `${law}${name.startsWith('第') ? name : 'の本文'}`;
  if (name.length > BARE) return name;
  const words = /([^（）。、]{2,40})(（?)$/.exec(before);
  return words ? `${words[1]}${words[2] === '' ? name : `（${name}）`}` : name;
}

/** 「市の資料「…」（日付の記載なし）。」, 「地方自治法施行令の本文（…、2020-11-18）。」 */
function withoutAddress(text: string): NamedSource {
  const paper = /市の資料「[^」]+」/.exec(text)?.[0];
  const title = paper ?? text.slice(0, text.search(/（|。|$/));
  return {title: title.replace(/。$/, ''), url: '', date: dateIn(text.slice(text.indexOf(title) + title.length), false)};
}

/** Behind a title: in brackets, or the rest of the brackets in which the title itself stands. */
function dateIn(after: string, isInside: boolean): string {
  const given = isInside ? /^」?(?:[、は]\s*)?([^（）。]*)/.exec(after)?.[1] : /（([^（）]*)/.exec(after)?.[1];
  const parts = (given ?? '').split(/[、。]/).filter((part) => DATED.test(part));
  return parts.length > 0 ? parts.join('、') : NO_DATE;
}

function isOpen(before: string): boolean {
  return (before.match(/（/g) ?? []).length > (before.match(/）/g) ?? []).length;
}
