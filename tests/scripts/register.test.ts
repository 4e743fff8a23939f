import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import {parse} from 'yaml';
import {fromExcel} from '../../scripts/register/fromExcel';
import {listRegisters} from '../../scripts/register/registerFiles';
import {toExcel} from '../../scripts/register/toExcel';

const FILE = 'docs/places/facilities.yml';
const TERMS = 'docs/glossary/terms.yml';

let root: string;
let out: string;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'register-'));
  out = path.join(root, 'book.xlsx');
  for (const file of listRegisters(process.cwd())) {
    fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    fs.copyFileSync(file, path.join(root, file));
  }
});
afterEach(() => fs.rmSync(root, {recursive: true}));

const textOf = (file = FILE): string => fs.readFileSync(path.join(root, file), 'utf8');

/** A book opened, changed and saved as an editor does it. Out: the sheet's cell under a heading in a line. */
async function edit(change: (cell: (heading: RegExp, line: number) => ExcelJS.Cell, sheet: ExcelJS.Worksheet) => void, file = FILE): Promise<void> {
  await toExcel(root, {file, out});
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(out);
  const [sheet] = book.worksheets;
  const place = (heading: RegExp): number => (sheet.getRow(2).values as string[]).findIndex((value) => heading.test(value ?? ''));
  change((heading, line) => sheet.getCell(line, place(heading)), sheet);
  await book.xlsx.writeFile(out);
}

const back = (isRemoving = false): Promise<string> => fromExcel(root, {file: out, isRemoving});
/** Lines that stand in one text only. */
const changedLines = (before: string, after: string): string[] => [...before.split('\n').filter((line) => !after.split('\n').includes(line)).map((line) => `-${line}`), ...after.split('\n').filter((line) => !before.split('\n').includes(line)).map((line) => `+${line}`)];

test.each(listRegisters(process.cwd()))('%sは、Excelにして直さずに戻すと、変わったところがない', async (file) => {
  const before = textOf(file);
  await toExcel(root, {file, out});
  expect(await back()).toContain('変わったところはありません');
  expect(textOf(file)).toBe(before);
});

test('直した欄だけが台帳の行に入り、注釈とほかの行は1バイトも変わらない', async () => {
  const before = textOf();
  await edit((cell) => { cell(/^電話/, 3).value = '0467-00-0000'; const day = cell(/^確かめた日/, 3); day.value = new Date(Date.UTC(2026, 10, 27)); day.numFmt = 'yyyy/m/d'; });
  expect(await back()).toMatch(/場所![A-Z]+3 phone: 要確認 → 0467-00-0000\n場所![A-Z]+3 checkedOn: 要確認 → 2026-11-27\n.*2か所/);
  expect(changedLines(before, textOf())).toEqual(['+    phone: 0467-00-0000', '+    checkedOn: 2026-11-27']);
});

test('出典の行を足すと、題、番地、日付に分かれる', async () => {
  await edit((cell) => { const sources = cell(/^出典/, 3); sources.value = `${sources.text}\n市の資料 ｜ https://example.com/a ｜ 2026-11-01`; });
  await back();
  expect(parse(textOf()).places[0].sources.at(-1)).toEqual({title: '市の資料', url: 'https://example.com/a', date: '2026-11-01'});
});

test('項目の中の項目も1つの列で直し、すべて空にすると、その項目はなくなる', async () => {
  const place: number = parse(textOf(TERMS)).terms.findIndex(({basis}: {basis?: object}) => basis);
  await edit((cell) => { for (const part of ['題', '番地', '日付']) cell(new RegExp(`^根拠：${part}$`), place + 3).value = null; cell(/^根拠：題$/, 3).value = '条例'; cell(/^根拠：番地$/, 3).value = ''; cell(/^根拠：日付$/, 3).value = '要確認'; }, TERMS);
  await expect(back()).rejects.toThrow(/用語!I3: 値がないか、種類が違います/);
  await edit((cell) => { for (const name of ['根拠：題', '根拠：番地', '根拠：日付', '決まりに沿った説明']) cell(new RegExp(`^${name}$`), place + 3).value = null; }, TERMS);
  await back();
  const {terms} = parse(textOf(TERMS));
  expect([terms[place].basis, terms[place + 1]]).toEqual([undefined, parse(fs.readFileSync(TERMS, 'utf8')).terms[place + 1]]);
});

test('番号のない行は新しい記録になり、並べ替えても、ほかの記録は動かない', async () => {
  const count = parse(textOf(TERMS)).terms.length, [first] = parse(textOf(TERMS)).terms;
  await edit((cell, sheet) => {
    const old = (sheet.getRow(3).values as ExcelJS.CellValue[]).slice(1);
    sheet.spliceRows(3, 1);
    sheet.addRow([null, ...old.slice(1)]);
    cell(/^番号$/, sheet.rowCount).value = 'term-new';
    cell(/^用語$/, sheet.rowCount).value = '新しい言葉';
    sheet.addRow(old);
  }, TERMS);
  expect(await back()).toContain('加えた');
  const {terms} = parse(textOf(TERMS));
  expect([terms.length, terms[0], terms.at(-1)]).toEqual([count + 1, first, {...first, id: 'term-new', term: '新しい言葉'}]);
});

test('なくなった行は、--removeがなければ消さずに止まる', async () => {
  const before = textOf(), names = parse(before).places.map(({id}: {id: string}) => id);
  await edit((_, sheet) => { sheet.spliceRows(sheet.rowCount, 1); });
  await expect(back()).rejects.toThrow(/1行がなくなっています。.*--remove/s);
  expect(textOf()).toBe(before);
  await back(true);
  expect(parse(textOf()).places.map(({id}: {id: string}) => id)).toEqual(names.slice(0, -1));
});

test.each([
  ['決まりに合わない値', (cell) => { cell(/^電話/, 4).value = '四六七'; }, /場所!F4「四六七」: 電話は 0467-00-0000 の形か「要確認」にしてください/],
  ['選べない値', (cell) => { cell(/^状態/, 5).value = '開いている'; }, /場所!I5「開いている」: .*「利用できる」「閉店・終了」「要確認」/],
  ['空にした、要る欄', (cell) => { cell(/^住所/, 3).value = null; }, /場所!E3: 文を書いてください/],
  ['分けられない出典', (cell) => { cell(/^出典/, 3).value = '市の資料'; }, /場所!L3「市の資料」: 1行目を、3つの値に分けられません/],
  ['同じ番号', (_, sheet) => { sheet.getCell(4, 1).value = 1; }, /場所!A4「1」: 同じ順が3行にもあります/],
  ['ない番号', (_, sheet) => { sheet.getCell(4, 1).value = 999; }, /場所!A4「999」: 台帳に999番目はありません/],
  ['台帳にない列', (_, sheet) => { sheet.getCell(3, sheet.columnCount + 1).value = '覚え'; }, /場所![A-Z]+3「覚え」: 台帳にない列です/],
  ['ほかの行が写している値', (cell) => { cell(/^出典/, 3).value = '市の資料 ｜ https://example.com/a ｜ 2026-11-01'; }, /「\*townnews2018」で写しています/],
] as readonly (readonly [string, Parameters<typeof edit>[0], RegExp])[])('%sは、シートと欄を示して止め、何も書かない', async (_name, change, message) => {
  const before = textOf();
  await edit(change);
  await expect(back(true)).rejects.toThrow(message);
  expect(textOf()).toBe(before);
});

test('Excelを作った後に台帳が変わったときと、台帳から作ったのでないExcelは、断る', async () => {
  await edit((cell) => { cell(/^電話/, 3).value = '0467-00-0000'; });
  fs.appendFileSync(path.join(root, FILE), '# 後から\n');
  await expect(back()).rejects.toThrow(/このExcelを作った後に、docs\/places\/facilities\.yml が変わりました/);
  const book = new ExcelJS.Workbook();
  book.addWorksheet('表').addRow(['a']);
  await book.xlsx.writeFile(out);
  await expect(back()).rejects.toThrow(/台帳から作ったExcelではありません/);
});
