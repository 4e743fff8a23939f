import {formatDay} from '../../core/model/formatDay';
import {escapeXml} from '../escapeXml';
import {guideName, type GuideDocument} from '../guide/document';
import {guideHead} from '../guide/head';
import {guidePageHtml} from '../guide/html';
import {toHtmlPaper} from '../html/paper';
import {editionName} from '../words';
import {createTermMarker, indexHtml, type IndexTerm} from './termIndex';

export interface BookletOptions {
  readonly terms: readonly IndexTerm[];
  /** Pages by id, read from the PDF of a first pass; empty in that pass. */
  readonly pages: ReadonlyMap<string, number>;
}

/** 冊子: an edition of a guide as a book to print: contents with page numbers, the text, an index, 奥付. */
export function toBookletHtml(guide: GuideDocument, {terms, pages}: BookletOptions): string {
  const marker = createTermMarker(terms);
  const texts = guide.pages.map((page, index) => guidePageHtml(page, index + 1, {mark: marker.mark, headingId: (heading) => headingId(index, heading)}));
  const body = [contentsHtml(guide, pages), ...texts, indexHtml(terms, {places: marker.places, pages}), imprintHtml(guide)].join('\n');
  return toHtmlPaper({title: guideName(guide), running: `${guide.title}　${editionName(guide.edition)}`, orientation: 'portrait', head: guideHead(guide), body, style: STYLE});
}

function headingId(page: number, heading: number): string {
  return `p${page + 1}h${heading}`;
}

function contentsHtml(guide: GuideDocument, pages: ReadonlyMap<string, number>): string {
  const lines = guide.pages.flatMap((page, index) => {
    const headings = page.blocks.filter((block) => block.kind === 'heading');
    const sections = headings.flatMap((block, at) => (block.level === 2 ? [lineHtml({id: headingId(index, at), text: withoutMentions(block.text), level: 2}, pages)] : []));
    return [lineHtml({id: `p${index + 1}`, text: page.title, level: 1}, pages), ...sections];
  });
  return `<section class="page"><h2 id="contents">目次</h2><ol class="contents">${[...lines, lineHtml({id: 'index', text: '索引', level: 1}, pages)].join('\n')}</ol></section>`;
}

function lineHtml({id, text, level}: {readonly id: string; readonly text: string; readonly level: 1 | 2}, pages: ReadonlyMap<string, number>): string {
  return `<li class="level${level}"><a href="#${id}"><span>${escapeXml(text)}</span><i></i><span>${pages.get(id) ?? '000'}</span></a></li>`;
}

function withoutMentions(text: string): string {
  return text.replace(/\[\^[^\]\s]+\]/g, '');
}

/** 奥付. No clock: the same edition gives the same book. */
function imprintHtml({title, edition, owner, notice, stamp}: GuideDocument): string {
  const lines: readonly (readonly [string, string])[] = [
    ['書名', title],
    ['版', edition.label],
    ['施行日', edition.effectiveDate === null ? '未定' : formatDay(edition.effectiveDate)],
    ['担当', owner],
    ['作り方', '協働ポータルの文章から、命令で作りました。新しい版があるかどうかは、ポータルの「変更点」で確かめてください。'],
    ['使ってよい範囲', '文章はCC BY 4.0です。引用した法令や資料の権利は、それぞれの作成者にあります。'],
    ['注意', notice],
    ['作成の版', stamp],
  ];
  const shown = lines.filter(([, value]) => value !== '').map(([label, value]) => `<dt>${escapeXml(label)}</dt><dd>${escapeXml(value)}</dd>`);
  return `<section class="page imprint"><h2>奥付</h2><dl>${shown.join('')}</dl></section>`;
}

const STYLE = `
body > h1 { font-size: 26pt; margin: 60mm 0 12mm; text-align: center; line-height: 1.5; }
.contents { list-style: none; padding: 0; columns: 1; }
.contents a { display: flex; gap: 4pt; align-items: baseline; text-decoration: none; }
.contents i { flex: 1; border-bottom: .5pt dotted #666; }
.contents .level1 { margin-top: 5pt; font-weight: 700; break-after: avoid; }
.contents .level2 { padding-left: 1.5em; }
.index { display: block; columns: 2; }
.index > div { break-inside: avoid; margin-bottom: 3pt; }
.index dt { font-weight: 700; }
.index dd { padding-left: 1em; }
.index small { font-weight: 400; }
.imprint dl { border: .5pt solid #000; padding: 10pt; }
`;
