import type {ClauseKind} from '../../model/clause';
import {findComponent} from '../component';
import {findLine, linesPiece, piece, RANK, type BlockReader, type Found, type Reading} from '../piece';
import {visibleText} from '../visibleText';

/** Tags at which a block of HTML falls into parts; everything else stays with the part before it. */
const PARTS = /<(table|tr|t[dh]|li|p|h[1-6]|caption|dt|dd|\/table|\/tr)\b/gi;
const KINDS: Readonly<Record<string, readonly [ClauseKind, number]>> = {
  table: ['table', RANK.attached], tr: ['tableRow', RANK.row], td: ['tableCell', RANK.cell], th: ['tableCell', RANK.cell],
  li: ['listItem', RANK.list],
};

/** A block that begins with a tag: an MDX component (its children are read as blocks of their own) or HTML. */
export const markup: BlockReader = (reading) => {
  const line = reading.lines[reading.at].text.trim();
  if (!/^<\/?[A-Za-z]/.test(line) || /^<https?:/.test(line)) return undefined;
  return /^<\/?[A-Z]/.test(line) ? component(reading, line) : html(reading);
};

function component(reading: Reading, line: string): Found | undefined {
  if (/^<\/[\w.]+\s*>$/.test(line)) return {...linesPiece(reading, reading.at + 1, {kind: 'blank'}), nesting: -1};
  const {lines, at, source} = reading;
  const last = findLine(lines, at, (candidate) => candidate.blank || />\s*$/.test(candidate.text));
  if (last === lines.length || lines[last].blank) return undefined;
  const tag = source.slice(lines[at].start, lines[last].end).trim();
  const found = findComponent(tag);
  if (!found) return undefined;
  const isWhole = found.selfClosing || tag.endsWith(`</${found.name}>`);
  const parts = {kind: 'component', rank: 10, label: found.name, text: visibleText(tag).trim()} as const;
  return {...linesPiece(reading, last + 1, parts), nesting: isWhole ? undefined : 1};
}

function html(reading: Reading): Found {
  const {lines, at, source} = reading;
  const next = htmlEnd(reading);
  const start = lines[at].start;
  const block = source.slice(start, lines[next - 1].end);
  const cuts = [0, ...[...block.matchAll(PARTS)].map((found) => found.index).filter((index) => index > 0)];
  const pieces = cuts.map((from, k) => htmlPiece(block.slice(from, cuts[k + 1]), start + from));
  return {pieces, next};
}

/** A table goes on to its closing tag, blank lines included; any other block ends at a blank line. */
function htmlEnd({lines, at}: Reading): number {
  const name = /^\s*<(table|script|style|template|ul|ol)\b/i.exec(lines[at].text)?.[1];
  const blank = findLine(lines, at + 1, (line) => line.blank);
  if (!name) return blank;
  const close = findLine(lines, at, (line) => line.text.includes(`</${name}>`));
  return close === lines.length ? blank : close + 1;
}

function htmlPiece(source: string, start: number) {
  const name = /^\s*<(\w+)/.exec(source)?.[1].toLowerCase() ?? '';
  const [kind, rank] = KINDS[name] ?? ['html', RANK.list + 1];
  const text = visibleText(source).replace(/[ \t]*\r?\n\s*/g, '\n').trim();
  return piece({kind: text === '' && kind === 'html' ? 'blank' : kind, rank, start, end: start + source.length, text});
}
