import {openReadings, type Reading} from '../../../src/core/readings/toRuby';

const readings: readonly Reading[] = [
  {word: '契約', reading: 'けいやく', level: 'hard'},
  {word: '契約書', reading: 'けいやくしょ', level: 'hard'},
  {word: '受け取る', reading: 'うけとる', level: 'easy'},
  {word: '人', reading: 'ひと', level: 'easy'},
  {word: '人', reading: 'にん', level: 'easy', follows: 'number'},
  {word: '日', reading: 'にち', level: 'easy', follows: 'number'},
  {word: '1日', reading: 'いちにち', level: 'easy'},
  {word: '10日', reading: 'とおか', level: 'easy'},
];
const book = openReadings(readings);
const shown = (text: string, level: 'hard' | 'all' = 'all') => book.toRuby(text, level).map((piece) => (piece.reading ? `${piece.text}(${piece.reading})` : piece.text)).join('');

describe('ふりがな', () => {
  test('いちばん長い言葉の読みを付ける', () => expect(shown('契約書と契約')).toBe('契約書(けいやくしょ)と契約(けいやく)'));
  test('送り仮名には付けない', () => expect(shown('受け取る')).toBe('受(う)け取(と)る'));
  test('数字の後の読みを分ける', () => expect(shown('3人の人')).toBe('3人(にん)の人(ひと)'));
  test('21日に「1日」の読みを付けない', () => expect(shown('21日と1日と10日')).toBe('21日(にち)と1日(いちにち)と10日(とおか)'));
  test('むずかしい語だけを選べる', () => expect(shown('人と契約', 'hard')).toBe('人と契約(けいやく)'));
  test('知らない漢字の続く語には、知っている字にも付けない', () => expect(shown('21日程と日本語、契約')).toBe('21日程と日本語、契約(けいやく)'));
  test('つなぐと、もとの文に戻る', () => expect(book.toRuby('契約を受け取る人は3人', 'all').map(({text}) => text).join('')).toBe('契約を受け取る人は3人'));
  test('読みのない漢字を、前後とともに知らせる', () => expect(book.findUncovered('この契約の罰は')).toEqual(['の契約の罰は']));
});
