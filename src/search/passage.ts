import {findMarks, type Range} from './marks';
import type {SectionText} from './stored';

/** A piece of shown text; marked when it is what the reader looked for. */
export interface Segment {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A result as the reader sees it. */
export interface Passage {
  readonly heading: readonly Segment[];
  /** Headings above it, from the page's title down. */
  readonly path: readonly string[];
  /** Empty when the section has no text. */
  readonly excerpt: readonly Segment[];
}

/** Two to three lines on a phone, two on a desk. */
const EXCERPT_LENGTH = 110;
/** How far before the first match an excerpt may start. */
const LEAD_LENGTH = 30;

/** In: a section and the spellings that were found. Out: heading and the passage around the first match, in the text's own spelling. */
export function toPassage({page, headings, text, kind}: SectionText, forms: readonly string[]): Passage {
  const all = [page, ...headings];
  const heading = all.at(-1) ?? '';
  return {
    heading: toSegments(heading, findMarks(heading, forms)),
    path: all.slice(0, -1),
    excerpt: toExcerpt(text, findMarks(text, forms), kind === 'change'),
  };
}

/** A change first says what it is: 改正　改正後　… */
function toExcerpt(text: string, ranges: readonly Range[], fromStart: boolean): Segment[] {
  const start = fromStart && (ranges[0]?.end ?? 0) <= EXCERPT_LENGTH ? 0 : excerptStart(text, ranges);
  const end = Math.min(text.length, Math.max(start + EXCERPT_LENGTH, ranges[0]?.end ?? 0));
  const inside = ranges.filter((range) => range.start >= start && range.end <= end);
  const segments = toSegments(text.slice(start, end), inside.map((range) => ({start: range.start - start, end: range.end - start})));
  return [...cut(start > 0), ...segments, ...cut(end < text.length)].map((segment) => ({...segment, text: segment.text.replace(/\n/g, '　')}));
}

/** The start of the first match's sentence, or a little before the match when that is far away. */
function excerptStart(text: string, ranges: readonly Range[]): number {
  const first = ranges[0]?.start ?? 0;
  const lead = text.slice(0, first);
  const sentence = Math.max(lead.lastIndexOf('。'), lead.lastIndexOf('\n')) + 1;
  return Math.max(sentence, first - LEAD_LENGTH);
}

function cut(isCut: boolean): Segment[] {
  return isCut ? [{text: '…', isMarked: false}] : [];
}

function toSegments(text: string, ranges: readonly Range[]): Segment[] {
  const edges = [0, ...ranges.flatMap((range) => [range.start, range.end]), text.length];
  return edges.slice(1).map((edge, place) => ({text: text.slice(edges[place], edge), isMarked: place % 2 === 1}))
    .filter((segment) => segment.text !== '');
}
