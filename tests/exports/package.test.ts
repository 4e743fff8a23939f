import JSZip from 'jszip';
import mammoth from 'mammoth';
import type {Edition} from '../../src/core/model/clause';
import {toChangeList} from '../../src/core/render/changeList';
import {toChangeListXlsx, toJsonFile, toTableDocx, toTextHtml, toTrackedDocx, type ExportDocument} from '../../src/exports';
import {smallPair} from './pairs';
import {readDocxTables, readPart, readSheet, sheetRecords} from './readFiles';

const [, read] = smallPair();
const document = (): ExportDocument => read().document;
const formal = {remarks: false, review: false};
const writers: readonly (readonly [string, (one: ExportDocument) => Promise<Uint8Array> | Uint8Array])[] = [
  ['対照表', (one) => toTableDocx(one, formal)], ['見え消し', toTrackedDocx], ['変更一覧', toChangeListXlsx], ['データ', toJsonFile],
];

describe.each(writers)('%s', (_, write) => {
  test('同じ入力からは、いつ作っても同じバイトができる', async () => {
    const first = await write(document());
    jest.useFakeTimers({now: new Date('2031-05-06T07:08:09Z'), doNotFake: ['setTimeout', 'setImmediate', 'nextTick', 'queueMicrotask', 'clearTimeout', 'clearImmediate', 'setInterval', 'clearInterval']});
    const second = await write(document());
    jest.useRealTimers();
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  });
});

describe.each(writers.slice(0, 3))('%sの性質', (_, write) => {
  test('題、役割、言語、版の日だけを持ち、人の名前を持たない', async () => {
    const core = await readPart(await write({...document(), date: '2024-04-01'}), 'docProps/core.xml');
    const fields = Object.fromEntries(core('cp\\:coreProperties').children().toArray().map((field) => [field.tagName, core(field).text()]));
    expect(fields).toEqual({
      'dc:title': expect.stringContaining(document().title), 'dc:creator': '担当課', 'cp:lastModifiedBy': '担当課', 'dc:language': 'ja-JP',
      'dcterms:created': '2024-04-01T00:00:00Z', 'dcterms:modified': '2024-04-01T00:00:00Z',
    });
  });
  test('日のない改定案には、日を書かない', async () => {
    const core = await readPart(await write({...document(), date: null}), 'docProps/core.xml');
    expect(core('dcterms\\:created, dcterms\\:modified')).toHaveLength(0);
  });
});

describe('Wordの対照表', () => {
  let file: Uint8Array;
  beforeAll(async () => {
    file = await toTableDocx(document(), formal);
  });

  test('A4横で、見出しの行をどのページにも繰り返す', async () => {
    const xml = await readPart(file, 'word/document.xml');
    expect(xml('w\\:pgSz').attr()).toMatchObject({'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape'});
    expect(xml('w\\:tbl').toArray().every((table) => xml(table).find('w\\:tr').first().find('w\\:tblHeader').length === 1)).toBe(true);
    expect(xml('w\\:tblHeader')).toHaveLength(xml('w\\:tbl').length);
  });
  test('題名と見出しのスタイルを持ち、言語は日本語', async () => {
    const [xml, styles] = [await readPart(file, 'word/document.xml'), await readPart(file, 'word/styles.xml')];
    const used = xml('w\\:pStyle').toArray().map(({attribs}) => attribs['w:val']);
    expect(used.filter((style) => style === 'Title')).toHaveLength(1);
    expect(used.filter((style) => style === 'Heading1')).toHaveLength(xml('w\\:tbl').length + 1);
    expect(styles('w\\:docDefaults w\\:lang').attr('w:eastAsia')).toBe('ja-JP');
  });
  test('どのページにも、手引きと版、ページ番号と総数がある', async () => {
    const parts = await JSZip.loadAsync(file);
    const [header, footer] = await Promise.all([/header\d*\.xml$/, /footer\d*\.xml$/].map((name) => parts.file(name)[0].async('string')));
    expect(header).toContain(`${document().title}　新旧対照表（${document().older.label}から${document().newer.label}への変更）`);
    expect(footer).toMatch(/PAGE[\s\S]*NUMPAGES/);
  });
  test('望めば番号・備考・審査欄を足し、審査欄は空けておく', async () => {
    const tables = await readDocxTables(await toTableDocx(document(), {remarks: true, review: true}));
    expect(tables[0][0]).toEqual(['番号', ...document().table.headings, '備考', '審査欄']);
    expect(new Set(tables.flatMap((rows) => rows.slice(1)).map((row) => row[4]))).toEqual(new Set(['']));
    expect(tables.flatMap((rows) => rows.slice(1)).filter((row) => row[0] !== '' && row[3] === '')).toEqual([]);
  });
});

describe('Excelの変更一覧', () => {
  test('見出しの行は動かず、絞り込みができ、列に幅がある', async () => {
    const sheet = await readSheet(await toChangeListXlsx(document()), '変更一覧');
    expect(sheet.views).toMatchObject([{state: 'frozen', ySplit: 1}]);
    expect(sheet.autoFilter).toMatch(/^A1:I\d+$/);
    expect(sheet.columns.every(({width}) => (width ?? 0) >= 6)).toBe(true);
  });
  test('表題に、比べた版と検算の結果がある', async () => {
    const sheet = await readSheet(await toChangeListXlsx(document()), '表題');
    const lines = new Map(Array.from({length: sheet.rowCount}, (_, index) => [sheet.getCell(index + 1, 1).text, sheet.getCell(index + 1, 2).text]));
    expect([lines.get('改正後'), lines.get('改正前')]).toEqual([document().newer, document().older].map(({label}) => expect.stringContaining(label)));
    expect(lines.get('検算')).toBe('旧版＋改め文＝新版：一致。旧版＋改正データ＝新版：1バイトも違わず一致');
  });
});

test('変更一覧の番地は、新しい版の、なくなった条項なら古い版の、ある見出しを指す', () => {
  const {older, newer} = read();
  const ids = ({files}: Edition): ReadonlySet<string> => new Set(files.flatMap(({clauses}) => clauses.flatMap(({id}) => id ?? [])));
  const [olds, news] = [ids(older), ids(newer)];
  const listed = toChangeList(document());
  const anchors = listed.filter(({address}) => address.includes('#')).map(({kind, address}) => ({kind, anchor: address.split('#')[1]}));
  expect(anchors.filter(({kind, anchor}) => !(kind === '削除' ? olds : news).has(anchor))).toEqual([]);
  expect(anchors.length).toBeGreaterThan(listed.length / 2);
  expect(listed.filter(({place}) => place === '')).toEqual([]);
});

describe('変わったことと理由', () => {
  const first = () => document().notes[0];
  test('Wordの対照表の前に、重さ・理由・対象・時期・することを書く', async () => {
    const {value} = await mammoth.extractRawText({buffer: Buffer.from(await toTableDocx(document(), formal))});
    const {weight, what, reason, affects, from, action} = first();
    expect([`〔${weight}〕${what}`, `理由：${reason}`, `影響を受ける人：${affects}`, `いつから：${from}`, `何をするか：${action}`].filter((words) => !value.includes(words))).toEqual([]);
    expect(value.indexOf('変わったことと理由')).toBeLessThan(value.indexOf(document().table.statement!));
  });
  test('Excelでは1つのシートに、1つの説明を1行で書く', async () => {
    const records = sheetRecords(await readSheet(await toChangeListXlsx(document()), '変わったことと理由'));
    expect(records.map((record) => [record['版'], record['変わったこと'], record['理由']])).toEqual(document().notes.map(({edition, what, reason}) => [edition, what, reason]));
  });
  test('JSONは、そのまま持つ', () => {
    const made = JSON.parse(new TextDecoder().decode(toJsonFile(document()))) as Pick<ExportDocument, 'notes'>;
    expect(made.notes).toEqual(document().notes);
    expect(made.notes.length).toBeGreaterThan(0);
  });
});

describe('溶け込み版', () => {
  test('注は名前でなく番号で示し、注の文も同じ番号を持つ', () => {
      const html = toTextHtml(read().document, read().newer);
    const mentioned = new Set([...html.matchAll(/（注(\d+)）/g)].map(([, number]) => number));
    const given = new Set([...html.matchAll(/>注(\d+)　/g)].map(([, number]) => number));
    expect(html).not.toMatch(/\[\^/);
    expect(given).toEqual(mentioned);
    expect(given.size).toBeGreaterThan(0);
  });
});
