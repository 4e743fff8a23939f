import {escapeXml} from '../escapeXml';
import {toHtmlPaper} from '../html/paper';
import {cutAtMentions, guideName, type GuideBlock, type GuideDocument, type GuidePage, type GuidePicture} from './document';
import {guideHead} from './head';

/** An edition of a guide as a paper to print: A4 portrait, a list of its pages, each page on a new sheet with its notes at its end. */
export function toGuideHtml(guide: GuideDocument): string {
  const contents = guide.pages.map(({title}, index) => `<li><a href="#p${index + 1}">${escapeXml(title)}</a></li>`).join('');
  const pages = guide.pages.map((page, index) => guidePageHtml(page, index + 1)).join('\n');
  return toHtmlPaper({title: guideName(guide), running: guideName(guide), orientation: 'portrait', head: guideHead(guide), body: `<nav><h2>目次</h2><ol>${contents}</ol></nav>\n${pages}`});
}

/** How a text is drawn, its mentions linked to their notes. */
type Draw = (text: string) => string;

/** What a paper adds to the words of a page. */
export interface PageExtras {
  /** In: words as HTML. Out: the same words, e.g. with places that an index leads to. */
  readonly mark?: (html: string) => string;
  /** Id of the heading of this place in the page, from 0, to be led to. */
  readonly headingId?: (index: number) => string;
}

/** One page of a guide as a section, with its notes at its end; `number` counts the pages from 1. */
export function guidePageHtml(page: GuidePage, number: number, {mark = (html) => html, headingId}: PageExtras = {}): string {
  const mentioned: string[] = [];
  const draw: Draw = (text) => cutAtMentions(text).map((part, index) => {
    if (index % 2 === 0) return mark(escapeXml(part));
    if (!page.notes.has(part)) return escapeXml(`[^${part}]`);
    if (!mentioned.includes(part)) mentioned.push(part);
    const note = mentioned.indexOf(part) + 1;
    return `<sup><a href="#p${number}n${note}">注${note}</a></sup>`;
  }).join('');
  const title = `<h2 id="p${number}">${escapeXml(page.title)}</h2>`;
  const description = page.description === '' ? '' : `<p>${escapeXml(page.description)}</p>`;
  const body = bodyHtml(page, {draw, headingId});
  return `<section class="page">${title}\n${description}\n${body}\n${notesHtml(page, {mentioned, number, draw})}</section>`;
}

function bodyHtml({blocks, pictures}: GuidePage, {draw, headingId}: {readonly draw: Draw; readonly headingId: PageExtras['headingId']}): string {
  const headings = blocks.filter(({kind}) => kind === 'heading');
  return groupLists(blocks).map((group) => {
    const [first] = group;
    if (first.kind === 'heading') return headingHtml(first, {draw, id: headingId?.(headings.indexOf(first))});
    if (first.kind === 'figure') return figureHtml(first, {draw, picture: pictures.get(first.address)});
    if (first.kind !== 'listItem') return blockHtml(first, draw);
    const tag = first.number === null ? 'ul' : 'ol';
    const items = group.flatMap((block) => (block.kind === 'listItem' ? [block] : [])).map(({depth, number, text}) => `<li class="depth${Math.min(depth, 3)}"${number === null ? '' : ` value="${number}"`}>${draw(text)}</li>`);
    return `<${tag}${first.isBoxed ? ' class="box"' : ''}>${items.join('')}</${tag}>`;
  }).join('\n');
}

/** Items that follow each other, all numbered or all not, stand together; every other block alone. */
function groupLists(blocks: readonly GuideBlock[]): readonly (readonly GuideBlock[])[] {
  const groups: GuideBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const before = last?.[0];
    const goesOn = block.kind === 'listItem' && before?.kind === 'listItem' && (before.number === null) === (block.number === null) && before.isBoxed === block.isBoxed;
    if (goesOn) last?.push(block);
    else groups.push([block]);
  }
  return groups;
}

function headingHtml({level, text}: Extract<GuideBlock, {readonly kind: 'heading'}>, {draw, id}: {readonly draw: Draw; readonly id: string | undefined}): string {
  const tag = `h${Math.min(level + 1, 6)}`;
  return `<${tag}${id === undefined ? '' : ` id="${id}"`}>${draw(text)}</${tag}>`;
}

function blockHtml(block: Exclude<GuideBlock, {readonly kind: 'listItem' | 'heading' | 'figure'}>, draw: Draw): string {
  switch (block.kind) {
    case 'boxTitle': return `<p class="box boxTitle">${draw(block.text)}</p>`;
    case 'table': return tableHtml(block.rows, draw);
    default: return `<p class="${block.isBoxed ? 'box ' : ''}depth${Math.min(block.depth + 1, 5)}">${draw(block.text)}</p>`;
  }
}

/** The picture is in the paper itself: a paper loads nothing. */
function figureHtml({text}: Extract<GuideBlock, {readonly kind: 'figure'}>, {draw, picture}: {readonly draw: Draw; readonly picture: GuidePicture | undefined}): string {
  const image = picture ? `<img alt="${escapeXml(text)}" width="${picture.width}" height="${picture.height}" src="data:image/${picture.type === 'jpg' ? 'jpeg' : picture.type};base64,${toBase64(picture.bytes)}">` : '';
  return `<figure>${image}<figcaption>［図］${draw(text)}</figcaption></figure>`;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function tableHtml([head, ...body]: readonly (readonly string[])[], draw: Draw): string {
  const headings = head.map((text) => `<th scope="col">${draw(text)}</th>`).join('');
  const rows = body.map((row) => `<tr>${row.map((text) => `<td>${draw(text)}</td>`).join('')}</tr>`).join('');
  return `<table><thead><tr>${headings}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** Notes may mention notes; those come after. */
function notesHtml({notes}: GuidePage, {mentioned, number, draw}: {readonly mentioned: readonly string[]; readonly number: number; readonly draw: Draw}): string {
  const items: string[] = [];
  for (let at = 0; at < mentioned.length; at += 1) {
    const note = notes.get(mentioned[at]);
    if (note) items.push(`<li id="p${number}n${at + 1}">注${at + 1}　${draw(note.text)}${note.addresses.map((address) => ` <a href="${escapeXml(address)}">${escapeXml(address)}</a>`).join('')}</li>`);
  }
  return items.length === 0 ? '' : `<ul class="notes" style="list-style: none">${items.join('')}</ul>`;
}
