import {safeCell, toCsv} from '../../../src/core/text/safeCell';

describe('表計算ソフトが式として動かすセル', () => {
  test.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '＝1', '＋1', '－1', '＠A', '\t=1', '\r=1', ' =1', '\u200b=1', '|calc', '%0A=1', '=cmd|\' /C calc\'!A0', '-2+3+cmd|\' /C calc\'!D2'])('「%s」は、頭に印を付けて文にする', (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  });
  test.each(['ふつうの文', '1-2', '2024-04-01', 'a=b', ''])('「%s」は変えない', (text) => expect(safeCell(text)).toBe(text));
  test('数は数のまま', () => expect(safeCell(-5)).toBe('-5'));
  test('見えない制御の文字は落とす', () => expect(safeCell('a\u0000b')).toBe('ab'));
});

describe('CSVのファイル', () => {
  test('日本のExcelで文字が化けない印と行の終わりを持ち、引用符と改行を包む', () => {
    expect(toCsv([['題', 'a"b'], ['1\n2', -5]])).toBe('\ufeff"題","a""b"\r\n"1\n2","-5"\r\n');
  });
});
