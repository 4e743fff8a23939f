import {findUncitedLines, findUnknownCitations, toSheetLines} from '../../src/registers/sheetLines';

const texts = (sheet: string) => toSheetLines(sheet).map((line) => line.text);

describe('進捗表の行', () => {
  test('空行を除き、元の行番号を残す', () => {
    expect(toSheetLines(' 運用\n\n選考\n')).toEqual([{line: 1, text: '運用'}, {line: 3, text: '選考'}]);
  });
  test('半角カナと全角数字だけを直し、括弧と矢印は残す', () => {
    expect(texts(' ｷﾞｬﾗﾘｰ展示（１２月➡３月）')).toEqual(['ギャラリー展示（12月➡3月）']);
  });
  test('文の途中で切れた行は、前の行につなぐ', () => {
    expect(texts(' 【令和５年度実績】\n\n・団体を委託先として\n\n検討するための資料')).toEqual(['【令和5年度実績】', '・団体を委託先として検討するための資料']);
  });
  test('空行なしに続く帯の文字は、1つの語につなぐ', () => {
    expect(texts(' 選考\n\n事業報告\n書\n作成\n 告')).toEqual(['選考', '事業報告書作成', '告']);
  });
  test('半角カナだけの行は、帯の名前の続きである', () => {
    expect(texts(' 地下道\n\nｷﾞｬﾗﾘｰ\n\n庁内周知')).toEqual(['地下道ギャラリー', '庁内周知']);
  });
  test('欄の始まり（半角空白）は、前の行につながない', () => {
    expect(texts(' 【令和５年度実績】\n\n・情報収集をしている。\n NPOセンターと協議')).toEqual(['【令和5年度実績】', '・情報収集をしている。', 'NPOセンターと協議']);
  });
  test('引かれていない行は、番号つきで残る', () => {
    const lines = toSheetLines(' 選考\n\n選考');
    expect(findUncitedLines(lines, [{line: 1, text: '選考'}])).toEqual([{line: 3, text: '選考'}]);
  });
  test('進捗表にない文言を引くと、見つかる', () => {
    const wrong = {line: 1, text: '選考会'};
    expect(findUnknownCitations(toSheetLines(' 選考'), [wrong])).toEqual([wrong]);
  });
});
