import type {ParsedFile} from '../model/clause';
import type {TextBlock} from '../model/textBlocks';
import type {SlideView} from '../model/trainingViews';
import {toTextBlocks} from '../render/textBlocks';

/** Letters in one line of a slide at its usual size: 28 full-width ones. */
const LINE_LETTERS = 28;
/** Lines that fit under a title, read from the back of a room; what is more goes to a next slide. */
const SLIDE_LINES = 9;

/** A page as slides: each heading begins one. All of its words stand on the slide where they fit; else paragraphs show their first sentence, and the notes hold the rest. */
export function toSlides(file: ParsedFile, title: string): readonly SlideView[] {
  const sections: {id: string; title: string; blocks: TextBlock[]}[] = [{id: 'top', title, blocks: []}];
  for (const block of toTextBlocks(file.clauses)) {
    if (block.kind === 'heading') sections.push({id: block.id ?? `s${sections.length}`, title: block.text, blocks: []});
    else sections.at(-1)?.blocks.push(block);
  }
  return sections.flatMap((section) => toSectionSlides(section));
}

/** One heading's slides. In: its words, and what a trainer adds aloud. */
export function toSectionSlides({id, title, blocks, remarks = []}: {readonly id: string; readonly title: string; readonly blocks: readonly TextBlock[]; readonly remarks?: readonly string[]}): readonly SlideView[] {
  const whole = blocks.flatMap(toSentences);
  const pages = paginate(sum(whole.map(linesOf)) <= SLIDE_LINES ? whole : blocks.map(shorten));
  const notes = [...blocks.flatMap(spokenWords), ...remarks.map((remark) => `講師メモ　${remark}`)];
  return pages.map((page, index) => ({
    id: index === 0 ? id : `${id}-${index + 1}`,
    title,
    part: pages.length > 1 ? index + 1 : 0,
    blocks: page,
    notes: index === 0 ? notes : [],
  }));
}

/** A sentence a line: a room reads no paragraphs. */
function toSentences(block: TextBlock): TextBlock[] {
  if (block.kind !== 'text') return [block];
  return (block.text.match(/[^。]+。?[」）]?/g) ?? [block.text]).map((text) => ({...block, text: text.trim()}));
}

/** A slide shows the point; the speaker says the rest. */
function shorten(block: TextBlock): TextBlock {
  if (block.kind !== 'text') return block;
  const [first] = /^[^。]*。?/.exec(block.text) ?? [block.text];
  return {...block, text: first};
}

/** Paragraphs whole; lists and tables are on the slide. */
function spokenWords(block: TextBlock): string[] {
  return block.kind === 'text' ? [block.text] : [];
}

/** Blocks cut into slides, in order; a list or a table that is too long goes on in the next one. */
function paginate(blocks: readonly TextBlock[]): readonly (readonly TextBlock[])[] {
  const pages: TextBlock[][] = [[]];
  let used = 0;
  for (const part of blocks.flatMap(toParts)) {
    const lines = linesOf(part);
    if (used > 0 && used + lines > SLIDE_LINES) {
      pages.push([]);
      used = 0;
    }
    append(pages[pages.length - 1], part);
    used += lines;
  }
  return pages;
}

/** The smallest pieces that may stand on a slide of their own. */
function toParts(block: TextBlock): TextBlock[] {
  if (block.kind === 'list' && block.style !== 'ordered') return block.items.map((item) => ({...block, items: [item]}));
  return block.kind === 'table' ? block.rows.map((row) => ({...block, rows: [row]})) : [block];
}

function append(page: TextBlock[], part: TextBlock): void {
  const last = page.at(-1);
  if (last?.kind === 'list' && part.kind === 'list' && last.style === part.style) page[page.length - 1] = {...last, items: [...last.items, ...part.items]};
  else if (last?.kind === 'table' && part.kind === 'table' && last.head.join() === part.head.join()) page[page.length - 1] = {...last, rows: [...last.rows, ...part.rows]};
  else page.push(part);
}

function linesOf(block: TextBlock): number {
  if (block.kind === 'list') return sum(block.items.map((item) => lines(item, LINE_LETTERS - 2)));
  if (block.kind !== 'table') return lines(block.text, LINE_LETTERS);
  const width = Math.floor((LINE_LETTERS * 1.15) / block.head.length);
  return sum(block.rows.map((row) => Math.max(...row.map((cell) => lines(cell, width)))));
}

function lines(text: string, width: number): number {
  return Math.max(1, Math.ceil(text.length / width));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
