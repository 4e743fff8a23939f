import ExcelJS from 'exceljs';
import {toRegisterXlsx, toSheets} from '../../src/exports';

const PROPERTIES = {title: '場所（places）', author: '担当課', date: '2024-04-01', stamp: '832744b 2024-04-01'};
const VALUE = {
  note: '=1+1',
  places: [
    {name: '鎌倉の場', phone: '要確認', sources: [{title: '案内', url: 'https://example.jp/'}, {title: '広報', url: ''}], count: 3},
    {name: '=HYPERLINK("http://x")', note: '@SUM(A1)', items: {見出し: '有'}},
  ],
};

async function open(): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await toRegisterXlsx(toSheets(VALUE), PROPERTIES) as never);
  return book;
}

describe('台帳のExcelファイル', () => {
  test('並びごとにシートがあり、1度だけ書かれた値は「全体」にまとまる', async () => {
    expect((await open()).worksheets.map(({name}) => name)).toEqual(['場所', '全体']);
  });
  test('見出しは日本語で、入れ子の値もすべてセルにある', async () => {
    const sheet = (await open()).getWorksheet('場所')!;
    expect((sheet.getRow(1).values as string[]).slice(1)).toEqual(['名前', '電話', '出典', '件数', '備考', '項目']);
    expect((sheet.getRow(2).values as string[]).slice(1)).toEqual(['鎌倉の場', '要確認', '題：案内、番地：https://example.jp/\n題：広報', 3, '', '']);
    expect(sheet.getRow(3).getCell(6).value).toBe('見出し：有');
  });
  test('式のように見える文も文のままで、式のセルは1つもない', async () => {
    const types = (await open()).worksheets.flatMap((sheet) => Array.from({length: sheet.rowCount}, (_, row) => sheet.getRow(row + 1))).flatMap((row) => Array.from({length: row.cellCount}, (_, cell) => row.getCell(cell + 1).type));
    expect(types.filter((type) => ![ExcelJS.ValueType.String, ExcelJS.ValueType.Number, ExcelJS.ValueType.Null].includes(type))).toEqual([]);
  });
  test('2度作っても同じ', async () => {
    const [first, second] = await Promise.all([0, 1].map(() => toRegisterXlsx(toSheets(VALUE), PROPERTIES)));
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  });
});
