import type {Edition} from '../../../src/core/model/clause';
import {compareEditions} from '../../../src/core/compare';
import {parseFile} from '../../../src/core/parse';
import {isProvedBySentences, isProvedByTable} from '../../../src/core/proof';
import {toPairLayouts} from '../../../src/core/pair';

const edition = (id: string, source: string): Edition => ({guide: 'g', id, files: [parseFile('a.mdx', source)]});
const older = edition('1', '### 第１条（額） {/* #amount */}\n\n額は、500円とする。\n\n２　市長は、減額することができる。\n');
const newer = edition('2', '### 第１条（額） {/* #amount */}\n\n額は、800円とする。\n\n２　市長は、減額することができる。\n\n３　減額は、申請による。\n');
const layouts = toPairLayouts({older, newer, title: '要綱', stage: 'decided'});

test('題は、手引きの名になる', () => {
  expect(layouts.sentences.split('\n')[0]).toBe('要綱の一部を次のように改正する。');
});

describe('旧版＋改め文＝新版', () => {
  test.each([
    ['そのままなら一致', (words: string) => words, true],
    ['1字でも違えば一致としない', (words: string) => words.replace('800', '900'), false],
    ['1つの文を落とせば一致としない', (words: string) => words.split('\n').slice(0, 2).join('\n'), false],
    ['読めない文では一致としない', () => '要綱の一部を次のように改正する。\n　　第９条を削る。', false],
  ])('%s', (_, edit, expected) => {
    expect(isProvedBySentences(compareEditions(older, newer), edit(layouts.sentences))).toBe(expected);
  });
});

describe('旧版＋対照表＝新版', () => {
  const {table} = layouts;
  test.each([
    ['そのままなら一致', table, true],
    ['1行を落とせば一致としない', {...table, rows: table.rows.slice(0, -1)}, false],
    ['改正後の1字が違えば一致としない', JSON.parse(JSON.stringify(table).replace('800円', '900円')) as typeof table, false],
    ['改正前の1字が違えば一致としない', JSON.parse(JSON.stringify(table).replace('500円', '600円')) as typeof table, false],
  ])('%s', (_, one, expected) => {
    expect(isProvedByTable(one, {older, newer})).toBe(expected);
  });
});
