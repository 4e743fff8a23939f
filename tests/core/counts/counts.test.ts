import {countText, findMarks} from '../../../src/core/counts';
import {parseFile} from '../../../src/core/parse';

function editionOf(...lines: readonly string[]) {
  return {guide: 'g', id: 'draft', files: [parseFile('a.mdx', ['---', 'title: 題', '---', '', ...lines, ''].join('\n'))]};
}

describe('版の数', () => {
  test.each([
    ['見出しも本文も表も数える', ['## 目的 {/* #a */}', '', '市は行う。', '', '| 項 | 額 |', '| --- | --- |', '| 甲 | 乙 |'], 11],
    ['脚注の印と、脚注の文は数えない', ['市は行う。[^k]', '', '[^k]: 市の資料（2024-04-01）'], 5],
    ['空白と、項や号の番号は数えない', ['２　市は 行う。', '', '- (1)　仕事'], 7],
    ['波括弧の注とリンクの行き先は数えない', ['[進め方](./steps.mdx)を読む。{/* 編集者へ */}'], 7],
  ])('%s', (_, lines, characters) => {
    expect(countText(editionOf(...lines)).characters).toBe(characters);
  });
  test('章と条を数え、章のない手引きではページを章とする', () => {
    const articles = ['## 第1章　総則 {/* #c */}', '', '### 第1条（目的） {/* #a */}', '', '市は行う。', '', '### 第2条（意味） {/* #b */}', '', '市は行う。'];
    expect(countText(editionOf(...articles))).toMatchObject({chapters: 1, articles: 2, pages: 1});
    expect(countText(editionOf('市は行う。'))).toMatchObject({chapters: 1, articles: 0});
  });
  test('文は句点で分け、括弧の中の句点では分けない', () => {
    const {sentences, longest} = countText(editionOf('条例（以下「条例」という。）による。市は行う。〔要確認〕', '', '- 名詞で止める'));
    expect({sentences, longest: longest?.text}).toEqual({sentences: 2, longest: '条例（以下「条例」という。）による。'});
  });
  test('印を種類ごとに数え、行と文を示す', () => {
    const edition = editionOf('額は〔要確認〕です。市は行う。', '期限は4月です。〔推定〕〔要確認〕', '', '| 額 |', '| --- |', '| 〔推定・要確認〕 |');
    expect(countText(edition).marks).toEqual({要確認: 3, 推定: 2});
    expect(findMarks(edition).map(({mark, line, sentence}) => [mark, line, sentence])).toEqual([
      ['要確認', 5, '額は〔要確認〕です。'], ['推定', 6, '期限は4月です。〔推定〕'], ['要確認', 6, '期限は4月です。〔推定〕〔要確認〕'],
      ['要確認', 10, '〔推定・要確認〕'], ['推定', 10, '〔推定・要確認〕'],
    ]);
  });
});
