import type {TableProfile, TableRow} from '../../../src/core/model/table';
import {toComparisonTable} from '../../../src/core/render';
import {compareFolders, compareSources} from '../compare/compared';

const FORMAL: TableProfile = {columnOrder: 'new-first', status: 'decided', brackets: 'round', gapMarker: 'none', remarks: false};
const OLD = '### 第１条（額） {/* #art-amount */}\n\n額は、500円とする。\n\n２　市長は、減額することができる。\n';
const NEW = '### 第１条（額） {/* #art-amount */}\n\n額は、800円とする。\n\n２　市長は、減額することができる。\n\n３　前項の減額は、申請による。\n';

const rowsOf = (oldSource: string, newSource: string, profile: Partial<TableProfile> = {}) =>
  toComparisonTable(compareSources(oldSource, newSource), {...FORMAL, ...profile}).rows;
const text = ({runs}: TableRow['newCell']) => runs.map((run) => run.text).join('');
const changed = ({runs}: TableRow['newCell']) => runs.filter(({kind}) => kind === 'changed').map((run) => run.text);

test.each([
  ['draft', 'new-first', ['改正案', '現行'], 'new'], ['draft', 'old-first', ['現行', '改正案'], 'old'],
  ['decided', 'new-first', ['改正後', '改正前'], 'new'], ['decided', 'old-first', ['改正前', '改正後'], 'old'],
] as const)('見出しは段階と列の順で決まる（%s、%s）', (status, columnOrder, ...[headings, first]) => {
  expect(toComparisonTable(compareSources(OLD, NEW), {...FORMAL, status, columnOrder})).toMatchObject({headings, first});
});

test('変わった語句は両方の欄で示す', () => {
  const row = rowsOf(OLD, NEW).find(({kind}) => kind === 'changed');
  expect([row?.newCell, row?.oldCell].map((cell) => cell && changed(cell))).toEqual([['800円'], ['500円']]);
});

test('変わった項の上の条は、見出しを残す', () => {
  expect(rowsOf(OLD, NEW)[0]).toMatchObject({kind: 'parent', newCell: {runs: [{kind: 'same', text: '第１条（額）'}], depth: 0}});
});

test.each([['round', '（新設）', '（略）'], ['square', '［新設］', '［略］'], ['none', '', undefined]] as const)('括弧の形が %s なら「%s」', (brackets, added, omitted) => {
  const rows = rowsOf(OLD, NEW, {brackets});
  expect(text(rows[rows.length - 1].oldCell)).toBe(added);
  expect(rows.find(({kind}) => kind === 'omitted')?.newCell.runs.at(-1)?.text).toBe(omitted);
});

test('削る条は、新しい欄の一番上にだけ（削る）と書く', () => {
  const rows = rowsOf(`${OLD}\n### 第２条（雑則）\n\n市長が定める。\n`, OLD).filter(({kind}) => kind === 'removed');
  expect(rows.map(({newCell}) => text(newCell))).toEqual(['（削る）', '']);
});

test('番号の変わった条は、番号だけに二重の印を付ける', () => {
  const [row] = rowsOf('### 第２条（額）\n', '### 第３条（額）\n');
  expect([row.newCell.runs, row.oldCell.runs]).toEqual([
    [{kind: 'movedLabel', text: '第３条'}, {kind: 'same', text: '（額）'}], [{kind: 'movedLabel', text: '第２条'}, {kind: 'same', text: '（額）'}],
  ]);
});

test('加わるだけのところは、求められれば旧の欄に同じ長さの空白を示す', () => {
  const [row] = rowsOf('電話で受け付ける。\n', '電話又は窓口で受け付ける。\n', {gapMarker: 'blank'});
  expect(changed(row.oldCell)).toEqual(['　'.repeat('又は窓口'.length)]);
});

test('書式だけの変更は正式の表に載せず、備考のある表にだけ載せる', () => {
  const [oldSource, newSource] = ['**必ず**確かめる。\n', '必ず確かめる。\n'];
  expect(rowsOf(oldSource, newSource).map(({kind}) => kind)).toEqual(['omitted']);
  expect(rowsOf(oldSource, newSource, {remarks: true})).toMatchObject([{kind: 'changed', remark: '書式のみ変更'}]);
});

test('幅だけの違いには印を付けず、それぞれ書かれたとおりに示す', () => {
  const [row] = rowsOf('（１）額は500円\n', '(1)額は800円\n');
  expect([text(row.newCell), changed(row.newCell), changed(row.oldCell)]).toEqual(['(1)額は800円', ['800円'], ['500円']]);
});

test('表は一行に並べ、列の見出しを残す', () => {
  const table = (amount: string) => `| 区分 | 額 |\n| --- | --- |\n| 講師 | ${amount} |\n| 司会 | 100円 |\n`;
  expect(rowsOf(table('500円'), table('800円')).map(({newCell}) => text(newCell))).toEqual(['区分　｜　額', '講師　｜　800円', '（略）']);
});

test('行から、いちばん近い条項IDのある場所へ行ける', () => {
  expect(rowsOf(OLD, NEW).every(({file, anchor}) => file === 'a.mdx' && anchor === 'art-amount')).toBe(true);
});

test('行の鍵は一つの比較の中で重ならない', () => {
  const {rows} = toComparisonTable(compareFolders({'a.mdx': OLD, 'b.mdx': NEW}, {'a.mdx': NEW, 'c.mdx': OLD}), FORMAL);
  expect(new Set(rows.map(({key}) => key)).size).toBe(rows.length);
});

test('変更がなければ、すべて略', () => {
  expect(rowsOf(NEW, NEW).map(({kind}) => kind)).toEqual(['omitted']);
});

test.each([
  ['simple', '次の表のように改正する。', '（下線部分は改正部分）'], ['remark', '次の表のように改正する。', '備考　改正部分は、下線の部分である。'],
  ['columns', '次の表の改正前の欄に掲げる規定を同表の改正後の欄に掲げる規定に、下線で示すように改正する。', undefined], ['none', undefined, undefined],
] as const)('本文の型 %s は、表の前後の文を決める', (effect, ...[statement, closing]) => {
  const table = toComparisonTable(compareSources(OLD, NEW), {...FORMAL, effect});
  expect([table.statement, table.closing]).toEqual([statement, closing]);
});

test('［ ］を使う表は、それが注記であることを断る', () => {
  expect(toComparisonTable(compareSources(OLD, NEW), {...FORMAL, brackets: 'square', effect: 'columns'}).closing).toBe('備考　表中の［　］の記載は注記である。');
});

test('変わった表の行と図は、枠で囲む', () => {
  const table = (amount: string) => `| 区分 | 額 |\n| --- | --- |\n| 講師 | ${amount} |\n\n![${amount}の図](a.png)\n\n額は${amount}です。\n`;
  expect(rowsOf(table('500円'), table('800円')).map(({isFramed}) => isFramed)).toEqual([undefined, true, true, undefined]);
});

describe('行の鍵', () => {
  const keys = (oldSource: string, newSource: string) => rowsOf(oldSource, newSource).filter(({kind}) => kind === 'changed' || kind === 'added').map(({key}) => key);
  test('条項IDのない項は、上の条のIDと、そこからの順で呼ぶ', () => {
    expect(keys(OLD, NEW)).toEqual(['art-amount.1', 'art-amount.3']);
  });
  test('ほかの条が加わっても、変更の鍵は変わらない', () => {
    const before = '### 第０条（目的） {/* #art-aim */}\n\n目的を定める。\n\n';
    expect(keys(OLD, before + NEW).filter((key) => key.startsWith('art-amount'))).toEqual(keys(OLD, NEW));
  });
});
