import {findTextLabel} from '../label';
import {linesPiece, piece, RANK, type BlockReader, type Found, type Piece, type Reading} from '../piece';
import {visibleText} from '../visibleText';
import {headingParts} from './heading';
import {endsProse, isUnderline} from './interrupt';

const MARKER = /^(\s*)([-*+]|(\d{1,9}[.)]))(?:([ \t　]+)(?:\[[ xX]\][ \t]+)?|$)/;
const CAPTION_LINE = /^[（(][^（）()]*[）)]\s*$/;

/** A list item up to the next blank line or block: `- 一　…`, `1. …`, `- (1)　…`. */
export const listItem: BlockReader = (reading) => {
  const {lines, at} = reading;
  const found = MARKER.exec(lines[at].text);
  if (!found) return undefined;
  const next = proseEnd(reading);
  const own = findTextLabel(lines[at].text.slice(found[0].length));
  const text = proseText(reading, next, found[0].length);
  const number = found[3] ?? '';
  return linesPiece(reading, next, {
    kind: own?.kind ?? 'listItem', rank: RANK.list + lines[at].indent, label: own?.label ?? number,
    caption: own?.caption ?? '', text: number && !own ? `${number} ${text}` : text,
  });
};

/** Quoted lines: one clause to the end of the quotation's paragraph. */
export const quote: BlockReader = (reading) => {
  const {lines, at} = reading;
  const isQuoted = (k: number): boolean => k < lines.length && /^\s*>/.test(lines[k].text);
  if (!isQuoted(at)) return undefined;
  let next = at + 1;
  while (isQuoted(next) && lines[next].text.replace(/^[\s>]+/, '') !== '') next++;
  const text = lines.slice(at, next).map((line) => line.text.replace(/^(?:\s*>)+ ?/, '')).join('\n');
  return linesPiece(reading, next, {kind: 'quote', text: visibleText(text).trim()});
};

/** Running text. Lines that call themselves 第３条, ２, 一, (1) or ア begin a clause of their own. */
export const prose: BlockReader = (reading) => {
  const next = proseEnd(reading);
  const underline = reading.lines[next];
  if (underline && next === reading.at + 1 && isUnderline(underline.text)) return setext(reading, next);
  const starts = clauseStarts(reading, next);
  return {pieces: starts.map((from, k) => prosePiece(reading, from, starts[k + 1] ?? next)), next};
};

function setext(reading: Reading, next: number): Found {
  const rank = reading.lines[next].text.startsWith('=') ? 1 : 2;
  return linesPiece(reading, next + 1, headingParts(reading.lines[reading.at].text, rank));
}

function proseEnd(reading: Reading): number {
  const {lines, at} = reading;
  let next = at + 1;
  while (next < lines.length && !endsProse({...reading, at: next})) next++;
  return next;
}

/** Lines where a unit begins; a line that is only a caption belongs to the article below it. */
function clauseStarts({lines, at}: Reading, next: number): readonly number[] {
  const starts = [at];
  for (let k = at + 1; k < next; k++) {
    const follows = CAPTION_LINE.test(lines[k - 1].text.trim());
    if (findTextLabel(lines[k].text.trimStart())) {
      if (!follows) starts.push(k);
    } else if (CAPTION_LINE.test(lines[k].text.trim()) && k + 1 < next && findTextLabel(lines[k + 1].text.trimStart())) starts.push(k);
  }
  return starts;
}

const RANKS: Readonly<Record<string, number>> = {part: 6.1, chapter: 6.2, section: 6.3, subsection: 6.4, article: 7, paragraph: 10, item: 11};

function prosePiece(reading: Reading, from: number, next: number): Piece {
  const {lines} = reading;
  const part = {...reading, at: from};
  const text = proseText(part, next, 0);
  const range = {start: lines[from].start, end: lines[next - 1].end, text};
  if (/^!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])\s*$/.test(lines[from].text.trim()) && next === from + 1) {
    return piece({kind: 'figure', caption: text, ...range});
  }
  const [, caption, rest] = /^[（(]([^（）()]*)[）)]\s*\n([^]*)$/.exec(text) ?? [];
  const own = findTextLabel((rest ?? text).trimStart());
  if (!own) return piece({kind: 'text', rank: lines[from].indent > 1 ? RANK.list + lines[from].indent : RANK.text, ...range});
  return piece({...own, rank: textRank(own.kind, own.label), ...range, caption: own.caption || (caption ?? '')});
}

/** ア lies in (1), (1) in ２: within items the style of the number tells the depth. */
function textRank(kind: string, label: string): number {
  if (kind !== 'item') return RANKS[kind] ?? RANK.text;
  if (/^[アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン]/.test(label)) return 12;
  return /^[（(][ア-ンa-zａ-ｚ]/.test(label) ? 13 : 11;
}

function proseText({lines, at}: Reading, next: number, lead: number): string {
  const first = lines[at].text.slice(lead).trim();
  if (next === at + 1) return visibleText(first);
  return visibleText([first, ...lines.slice(at + 1, next).map((line) => line.text.trim())].join('\n'));
}
