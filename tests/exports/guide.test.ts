import mammoth from 'mammoth';
import {printPdf} from '../../scripts/export/printPdf';
import {toGuideDocx, toGuideHtml} from '../../src/exports';
import {missingWords} from '../support/missingWords';
import {readPdfBookmarks, readPdfWords, readWordWords} from '../support/paperWords';
import {readCase, type GuideCase} from './guideSource';
import {readPart} from './readFiles';

/** Writing and printing a guide takes seconds, and more on a machine that does other things too. */
jest.setTimeout(30_000);

describe.each([['handbook', 'staff'], ['guideline', 'public'], ['outsourcing', 'staff'], ['outsourcing', 'public']] as const)('手引き %s のWordファイル（%s）', (id, audience) => {
  let given: GuideCase;
  let file: Uint8Array;
  beforeAll(async () => {
    given = readCase(id, audience);
    file = await toGuideDocx(given.document);
  });

  test('どのページのどの条項の文も、ページの順に本文にあり、注は脚注にある', async () => {
    const paper = await readWordWords(file);
    expect(given.pages.flatMap(({clauses}) => clauses.flatMap(({words}) => words)).length).toBeGreaterThan(100);
    expect(given.pages.flatMap((page) => missingWords(page, paper))).toEqual([]);
  });
  test('別のプログラムで開けて、題は見出し1、脚注は本当の脚注になる', async () => {
    const {value, messages} = await mammoth.convertToHtml({buffer: Buffer.from(file)});
    expect(messages.filter(({type}) => type === 'error')).toEqual([]);
    expect(value.match(/<h1>/g)?.length).toBeGreaterThanOrEqual(given.document.pages.length);
    expect(value.match(/<li id="footnote-/g)?.length).toBeGreaterThanOrEqual(new Set(given.document.pages.flatMap(({notes}) => [...notes.values()])).size);
    expect(value).not.toContain('[^');
  });
  test('題、言語、目次、表の見出しの行、箇条書きがあり、2度作っても同じ', async () => {
    const [body, styles, core] = await Promise.all(['word/document.xml', 'word/styles.xml', 'docProps/core.xml'].map((part) => readPart(file, part)));
    expect(core('dc\\:title').text()).toBe(`${given.document.title}　${given.document.edition.label}`);
    expect([core('dc\\:language').text(), styles('w\\:docDefaults w\\:lang').attr('w:val')]).toEqual(['ja-JP', 'ja-JP']);
    expect(body('w\\:instrText').text()).toContain('TOC');
    expect(body('w\\:tbl').toArray().filter((table) => body(table).find('w\\:tr').first().find('w\\:tblHeader').length === 0)).toEqual([]);
    expect(body('w\\:numPr').length > 0).toBe(given.document.pages.some(({blocks}) => blocks.some(({kind}) => kind === 'listItem')));
    expect(Buffer.compare(Buffer.from(file), Buffer.from(await toGuideDocx(given.document)))).toBe(0);
  });
});

describe.each([['guideline', 'staff'], ['outsourcing', 'public']] as const)('手引き %s のPDF（%s）', (id, audience) => {
  test('どの条項の文もあり、見出しはしおりになり、構造の印と、言語と、埋め込んだ書体を持つ', () => {
    const given = readCase(id, audience);
    const pdf = printPdf(toGuideHtml(given.document), given.document.date);
    const [paper, bookmarks] = [readPdfWords(pdf), readPdfBookmarks(pdf).map((title) => title.replace(/注\d+/g, ''))];
    expect(given.pages.flatMap((page) => missingWords(page, paper))).toEqual([]);
    expect(given.pages.flatMap(({clauses}) => clauses.map(({heading}) => heading)).filter((heading) => heading !== '' && !bookmarks.includes(heading))).toEqual([]);
    expect(['/MarkInfo', '/Lang (ja)', '/Outlines', '/FontFile2'].filter((mark) => !Buffer.from(pdf).toString('latin1').includes(mark))).toEqual([]);
  });
});

describe('公開用の手引きのファイル', () => {
  test('職員だけのページも、職員だけのかたまりも、入らない', async () => {
    const [all, left] = [readCase('outsourcing'), readCase('outsourcing', 'public')];
    expect(left.document.pages.length).toBeLessThan(all.document.pages.length);
    expect(JSON.stringify(left.document.pages)).not.toContain('職員だけに見えます');
    expect(JSON.stringify(all.document.pages)).toContain('職員だけに見えます');
  });
});
