import type {SlideDeck, SlideView} from '../../core/model/trainingViews';
import {escapeXml} from '../escapeXml';
import {blocksHtml} from './blocksHtml';

/** A deck as a paper of one slide a page, 16 : 9, to be shown from a PDF where there is no portal. */
export function toSlidesHtml({title, source, slides}: SlideDeck): string {
  const pages = slides.map((slide, index) => slideHtml(slide, {source, place: `${index + 1}／${slides.length}`})).join('\n');
  return `<!doctype html>\n<html lang="ja"><head><meta charset="utf-8"><title>${escapeXml(title)}</title><style>${STYLE}</style></head><body>\n${pages}\n</body></html>\n`;
}

function slideHtml({title, part, blocks}: SlideView, {source, place}: {readonly source: string; readonly place: string}): string {
  const heading = `${escapeXml(title)}${part > 0 ? `<small>（${part}）</small>` : ''}`;
  return `<section><h1>${heading}</h1>${blocksHtml(blocks)}<footer>${escapeXml(source)}　${place}</footer></section>`;
}

const STYLE = `
@page { size: 320mm 180mm; margin: 0; }
html { font: 21pt/1.55 "BIZ UDPGothic","BIZ UDPゴシック","Noto Sans JP","Hiragino Sans",sans-serif; }
body { margin: 0; }
section { box-sizing: border-box; width: 320mm; height: 179.5mm; padding: 13mm 16mm; position: relative; overflow: hidden; break-after: page; }
h1 { font-size: 30pt; line-height: 1.35; margin: 0 0 7mm; }
h1 small { font-size: 18pt; font-weight: 400; }
p, ul, ol { margin: 0 0 4mm; }
table { width: 100%; border-collapse: collapse; font-size: 17pt; }
th, td { border: .75pt solid #666; padding: 1.5mm 2.5mm; text-align: left; vertical-align: top; }
th { background: #f0f0f5; }
footer { position: absolute; left: 16mm; right: 16mm; bottom: 5mm; font-size: 11pt; color: #444; }
`;
