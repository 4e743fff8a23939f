import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {printPdf} from '../../scripts/export/printPdf';
import {parseFile} from '../../src/core/parse';
import {toGuideDocx, toGuideHtml, toGuidePage, type GuideDocument} from '../../src/exports';
import {readPictures, type ReadPictures} from '../../src/plugins/exports/readPictures';
import {readWordWords} from '../support/paperWords';
import {readPart} from './readFiles';

/** One dot, red. */
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==', 'base64');
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"></svg>';
const FOLDER = 'guides/sample/2024-04-01';

let siteDir: string;
beforeAll(() => {
  siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'pictures-'));
  for (const [file, bytes] of [[`${FOLDER}/npo/flow.png`, PNG], ['static/public/img/a.png', PNG], ['static/staff/img/b.png', PNG], ['static/public/img/c.svg', SVG]] as const) {
    fs.mkdirSync(path.dirname(path.join(siteDir, file)), {recursive: true});
    fs.writeFileSync(path.join(siteDir, file), bytes);
  }
});
afterAll(() => fs.rmSync(siteDir, {recursive: true}));

const parsed = (source: string) => parseFile('npo/flow.mdx', `---\ntitle: 流れ\n---\n\n${source}\n`);
const read = (source: string, audience: 'staff' | 'public' = 'staff'): ReadPictures => readPictures(parsed(source), {siteDir, folder: FOLDER, audience});
const problems = ({file}: ReadPictures): readonly string[] => file.messages.map(({line, column, reason}) => `${file.path}:${line}:${column} ${reason}`);

describe('手引きの図を、紙のために読む', () => {
  test('ページの隣のファイルも、static/ のファイルも、大きさとともに読む', () => {
    const found = read('![流れの図](./flow.png)\n\n文です。\n\n![場所の図](/img/a.png "題")');
    expect(problems(found)).toEqual([]);
    expect([...found.pictures].map(([address, {type, width, height}]) => [address, type, width, height])).toEqual([['./flow.png', 'png', 1, 1], ['/img/a.png', 'png', 1, 1]]);
  });
  test('職員向けに置いた図は、公開用の紙には入らない', () => {
    expect(problems(read('![図](/img/b.png)'))).toEqual([]);
    expect(problems(read('![図](/img/b.png)', 'public'))).toEqual([`${FOLDER}/npo/flow.mdx:5:1 図「/img/b.png」のファイルがありません。番地を確かめるか、ファイルを置いてください`]);
  });
  test.each([
    ['Wordに入れられない形', '![図](/img/c.svg)', '図「/img/c.svg」の形（svg）は、Wordに入れられません。PNGかJPEGにして、置き換えてください'],
    ['代わりの文のない図', '![](./flow.png)', '図「./flow.png」に、代わりの文がありません。![代わりの文](./flow.png) の形で、図の言うことを書いてください'],
    ['文の中の図', '次の![図](./flow.png)を見ます。', '図「![図](./flow.png)」が、文の中にあります。前後に空の行を入れ、![代わりの文](番地) だけの行にしてください'],
    ['表の中の図', '| 図 |\n| --- |\n| ![図](./flow.png) |', '図「![図](./flow.png)」が、文の中にあります。前後に空の行を入れ、![代わりの文](番地) だけの行にしてください'],
    ['HTMLで書いた図', '<img src="./flow.png" alt="図" />', '図「<img src="./flow.png" alt="図" />」が、文の中にあります。前後に空の行を入れ、![代わりの文](番地) だけの行にしてください'],
  ])('%sは、黙って落とさず、場所と直し方を示す', (_, source, reason) => {
    expect(problems(read(source)).map((one) => one.replace(/^\S+ /, ''))).toEqual([reason]);
  });
});

function guideOf(source: string): GuideDocument {
  const {pictures} = read(source);
  const wide = new Map([...pictures].map(([address, picture]) => [address, {...picture, width: 1800, height: 600}]));
  const page = toGuidePage(parsed(source), {title: '流れ', pictures: wide});
  return {title: '見本', edition: {label: '令和6年度版', effectiveDate: '2024-04-01'}, owner: '課', reason: '', notice: '', date: '2024-04-01', stamp: '', pages: [page]};
}

describe('図のある手引きの紙', () => {
  const source = '前の文です。\n\n![申込みから契約までの流れ](./flow.png)\n\n後の文です。';
  test('Wordには、図が、代わりの文と説明とともに、紙の幅に収まって入る。2度作っても同じ', async () => {
    const file = await toGuideDocx(guideOf(source));
    const body = await readPart(file, 'word/document.xml');
    expect(body('pic\\:pic').length).toBe(1);
    expect(body('wp\\:docPr').attr('descr')).toBe('申込みから契約までの流れ');
    const [width, height] = ['cx', 'cy'].map((side) => Number(body('wp\\:extent').attr(side)));
    expect([width <= 9864 * 635, Math.round(width / height)]).toEqual([true, 3]);
    expect((await readWordWords(file)).body).toContain('前の文です。［図］申込みから契約までの流れ後の文です。');
    expect(Buffer.compare(Buffer.from(file), Buffer.from(await toGuideDocx(guideOf(source))))).toBe(0);
  });
  test('PDFには、図が、代わりの文の印とともに入る', () => {
    const pdf = Buffer.from(printPdf(toGuideHtml(guideOf(source)), '2024-04-01')).toString('latin1');
    expect(pdf).toContain('/Subtype /Image');
    expect(pdf).toMatch(/\/S \/Figure/);
    expect(pdf).toContain(`/Alt <FEFF${Buffer.from('申込みから契約までの流れ', 'utf16le').swap16().toString('hex').toUpperCase()}>`);
  });
});
