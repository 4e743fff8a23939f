import {eachWholeWord, wholeWords} from '../../src/search/indexing/wholeWords';
import {toRuns} from '../../src/search/text/skeleton';

const textsOf = (folded: string): string[] => toRuns(folded).map((run) => run.map(({text}) => text).join(''));

test.each([
  ['契約保証金を納める', ['契約保証金', '納']],
  ['申し込み書の様式', ['申込書', '様式']],
  ['NPO法人とスタートアップ', ['法人', 'スタートアップ']],
  ['ひらがなだけ', []],
])('「%s」の、漢字とカタカナの続きは %j', (text, expected) => {
  expect(textsOf(text)).toEqual(expected);
});

test('3字からの続きが、自分の語を持つ。カタカナの3字は、もともと語なので除く', () => {
  expect([...wholeWords(['契約保証金', '委託', 'コース', 'コース名', '123の4'])]).toEqual(['契約保証金', 'コース名']);
});

test('長い続きの中の語も、その場所とともに見つける', () => {
  const found: string[] = [];
  eachWholeWord(toRuns('随意契約保証金')[0], new Set(['契約保証金', '保証金', '随意契約保証金']), (word, first, last) => found.push(`${word} ${first}-${last}`));
  expect(found).toEqual(['随意契約保証金 0-6', '契約保証金 2-6', '保証金 4-6']);
});
