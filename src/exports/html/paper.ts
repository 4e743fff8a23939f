import {escapeXml} from '../escapeXml';

export interface HtmlPaper {
  /** e.g. `協働の手引き　新旧対照表` */
  readonly title: string;
  /** What stands on top of every page. */
  readonly running: string;
  readonly orientation: 'landscape' | 'portrait';
  /** Label and value, line by line, under the title. */
  readonly head: readonly (readonly [string, string])[];
  /** Finished HTML. */
  readonly body: string;
  /** What this paper looks like beside the common style. */
  readonly style?: string;
}

/** A paper that a browser prints: A4, the running head on every page, page n／m below. Needs no script and no other file. */
export function toHtmlPaper({title, running, orientation, head, body, style = ''}: HtmlPaper): string {
  const lines = head.map(([label, value]) => `<dt>${escapeXml(label)}</dt><dd>${escapeXml(value)}</dd>`).join('');
  return '<!doctype html>\n<html lang="ja"><head><meta charset="utf-8">'
    + `<title>${escapeXml(title)}</title><style>${pageStyle(running, orientation)}${STYLE}${style}</style></head>`
    + `<body><h1>${escapeXml(title)}</h1><dl>${lines}</dl>\n${body}\n</body></html>\n`;
}

function pageStyle(running: string, orientation: HtmlPaper['orientation']): string {
  return `@page { size: A4 ${orientation}; margin: 20mm 15mm 18mm;`
    + ` @top-left { content: ${cssString(running)}; font-size: 8pt; }`
    + ' @bottom-center { content: counter(page) "／" counter(pages); font-size: 8pt; } }\n';
}

/** A text as a CSS string; `<` is written as its number so that no text can end the style element. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<\n]/g, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `)}"`;
}

const STYLE = `
html { font: 10pt/1.7 "BIZ UDPGothic","BIZ UDPゴシック","Noto Sans JP","Hiragino Sans",sans-serif; }
body { margin: 0; }
h1 { font-size: 15pt; margin: 0 0 6pt; }
h2 { font-size: 12pt; margin: 14pt 0 4pt; }
h3, h4, h5, h6 { font-size: 10.5pt; margin: 10pt 0 2pt; }
h1, h2, h3, h4, h5, h6 { break-after: avoid; }
p { margin: 0 0 3pt; white-space: pre-line; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1em; margin: 0 0 8pt; }
dd { margin: 0; }
table { width: 100%; border-collapse: collapse; margin: 0 0 8pt; }
.comparison { table-layout: fixed; }
th, td { border: .5pt solid #000; padding: 2pt 5pt; vertical-align: top; text-align: left; white-space: pre-line; overflow-wrap: anywhere; }
th { background: #eee; }
thead { display: table-header-group; }
ul, ol { margin: 0 0 3pt; padding-left: 1.6em; }
li { white-space: pre-line; }
li.depth1 { margin-left: 1.5em; } li.depth2 { margin-left: 3em; } li.depth3 { margin-left: 4.5em; }
.box { margin: 0 0 4pt; padding-left: 8pt; border-left: 2pt solid #666; }
.boxTitle { font-weight: 700; break-after: avoid; }
.page { break-before: page; }
.notes { font-size: 8.5pt; border-top: .5pt solid #000; margin-top: 10pt; padding-top: 3pt; }
.notes li { overflow-wrap: anywhere; }
figure { margin: 4pt 0 8pt; break-inside: avoid; }
figure img { display: block; max-width: 100%; height: auto; max-height: 125mm; object-fit: contain; object-position: left; }
figcaption { font-size: 9pt; }
nav ol { columns: 2; padding-left: 2.4em; }
a { color: inherit; }
td.framed { outline: 1pt dashed #000; outline-offset: -2.5pt; }
u { text-underline-offset: .2em; }
u.moved { text-decoration-style: double; }
.depth2 { padding-left: 1.5em; } .depth3 { padding-left: 2.5em; } .depth4 { padding-left: 3.5em; } .depth5 { padding-left: 4.5em; }
`;
