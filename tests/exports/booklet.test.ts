import path from 'node:path';
import {findGuide, makeBooklet} from '../../scripts/booklet/makeBooklet';
import {readDestinations} from '../../src/exports/booklet/destinations';
import {createTermMarker, indexHtml} from '../../src/exports/booklet/termIndex';
import {cutAtMentions} from '../../src/exports/guide/document';
import {readPdfPages} from './pdfText';

const SITE = path.resolve(__dirname, '../..');
const guide = findGuide({guide: 'handbook', siteDir: SITE, audience: 'staff'});
const squeeze = (text: string): string => text.replace(/\s/g, '');
let pdf: Uint8Array;
let pages: readonly string[];
jest.setTimeout(120_000);
beforeAll(() => {
  pdf = makeBooklet(guide, SITE);
  pages = readPdfPages(pdf);
});

describe('手引きの冊子', () => {
  test('手引きのどの文も、どの注も、冊子にある', () => {
    const book = pages.map((page) => page.replace(/^.*?日）/, '').replace(/\d+／\d+$/, '')).join('');
    const texts = guide.pages.flatMap(({title, description, blocks, notes}) => [title, description, ...blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [block.text])), ...[...notes.values()].map(({text}) => text)]);
    const parts = texts.flatMap((text) => cutAtMentions(text).filter((_, index) => index % 2 === 0)).map(squeeze).filter((part) => part !== '');
    expect(parts.filter((part) => !book.includes(part) && !hasInPieces(book, part))).toEqual([]);
    expect(parts.length).toBeGreaterThan(1500);
  });

  test('目次のどの番号も、その見出しのあるページを指す', () => {
    const lines = guide.pages.map(({title}) => new RegExp(`${escape(squeeze(title))}(\\d+)`).exec(pages.slice(1, 7).join('')));
    const wrong = guide.pages.filter(({title}, index) => !pages[Number(lines[index]?.[1]) - 1]?.includes(squeeze(title)));
    expect(wrong.map(({title}) => title)).toEqual([]);
  });

  test('どのページの上にも、手引き、版、施行日がある', () => {
    expect(pages.filter((page) => !page.startsWith('協働の手引き令和7年度版（施行日：令和7年（2025年）4月1日）'))).toEqual([]);
  });

  test('索引、奥付、しおり、タグ、言語がある', () => {
    const text = Buffer.from(pdf).toString('latin1');
    expect([pages.slice(-4).join('').includes('索引'), pages.at(-1)?.includes('奥付')]).toEqual([true, true]);
    expect([/\/Outlines \d+ 0 R/, /\/MarkInfo/, /\/StructTreeRoot/, /\/Lang \(ja\)/].map((mark) => mark.test(text))).toEqual([true, true, true, true]);
    expect([...text.matchAll(/\/Title </g)].length).toBeGreaterThan(guide.pages.length);
  });

  test('索引の番号のページに、その語がある', () => {
    const index = /著作権（ちょさくけん）([\d、]+)/.exec(pages.slice(-4).join(''))?.[1].split('、').map(Number) ?? [];
    expect(index.length).toBeGreaterThan(2);
    expect(index.filter((page) => !pages[page - 1].includes('著作権'))).toEqual([]);
  });
});

/** A text that a page break cuts, or that a running head divides, stands in the book piece by piece. */
function hasInPieces(book: string, part: string): boolean {
  return part.length > 1 && [...part.matchAll(/.{1,12}/gs)].every(([piece]) => book.includes(piece));
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\&]/g, '\\$&');
}

describe('索引', () => {
  const terms = [{word: '随意契約', reading: 'ずいいけいやく'}, {word: '少額の随意契約', reading: 'しょうがくのずいいけいやく'}];
  test('長い語の中の短い語は数えず、1つのページは1度だけ載せる', () => {
    const {mark, places} = createTermMarker(terms);
    expect(mark('少額の随意契約と随意契約。')).toBe('<span id="x1">少額の随意契約</span>と<span id="x2">随意契約</span>。');
    mark('随意契約');
    const html = indexHtml(terms, {places, pages: new Map([['x1', 3], ['x2', 3], ['x3', 3]])});
    expect([...html.matchAll(/<dd>(.*?)<\/dd>/g)].map(([, cell]) => cell)).toEqual(['<a href="#x1">3</a>', '<a href="#x2">3</a>']);
  });

  test('PDFでないものには、行き先がない', () => {
    expect(readDestinations(new TextEncoder().encode('x')).size).toBe(0);
  });
});
