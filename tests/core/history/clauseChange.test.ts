import {findClauseChange} from '../../../src/core/history/clauseChange';
import type {Edition} from '../../../src/core/model/clause';
import {parseFile} from '../../../src/core/parse';

const edition = (id: string, source: string): Edition => ({guide: 'g', id, files: [parseFile('index.mdx', source)]});
const reviewed = edition('2024', '## 目的 {/* #a */}\n\n目的の文。\n\n## 範囲 {/* #b */}\n\n範囲の文。\n\n## 手順 {/* #d */}\n\n手順の文。\n');
const current = edition('2025', '## 目的 {/* #a */}\n\n目的の新しい文。\n\n## 手順 {/* #d */}\n\n手順の\n文。\n');
const change = (id: string) => findClauseChange(id, {reviewed, current});

describe('確かめた後の条項の変更', () => {
  test('字句が変わると、前の文と今の文を返す', () => expect(change('a')).toMatchObject({kind: 'changed', oldText: '目的\n目的の文。', newText: '目的\n目的の新しい文。'}));
  test('なくなった条項と、はじめからない条項を分ける', () => expect([change('b')?.kind, change('x')?.kind]).toEqual(['removed', 'unknown']));
  test('改行だけの違いは変更ではない', () => expect(change('d')).toBeUndefined());
});
