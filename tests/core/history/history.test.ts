import {toClauseHistories} from '../../../src/core/history';
import {parseFile} from '../../../src/core/parse';
import type {Edition} from '../../../src/core/model/clause';

const edition = (id: string, source: string): Edition => ({guide: 'g', id, files: [parseFile('index.mdx', source)]});
const first = edition('2023', '## 目的 {/* #a */}\n\n目的の文。\n\n## 範囲 {/* #b */}\n\n範囲の文。\n');
const second = edition('2024', '## 目的 {/* #a */}\n\n目的の\n文。\n\n## 手順 {/* #c */}\n\n手順の文。\n');
const third = edition('2025', '## 目的 {/* #a */}\n\n目的と理由の文。\n\n## 手順 {/* #c */}\n\n手順の文。\n');
const statesOf = (id: string) => toClauseHistories([first, second, third]).find((one) => one.id === id)?.steps.map((step) => step.state);

describe('条項ごとの沿革', () => {
  test('改行だけの違いは変更ではなく、字句の違いは改正になる', () => expect(statesOf('a')).toEqual(['first', 'unchanged', 'changed']));
  test('なくなった条項は、なくなった版に一度だけ出る', () => expect(statesOf('b')).toEqual(['first', 'removed']));
  test('後の版で加わった条項は、その版から始まる', () => expect(statesOf('c')).toEqual(['added', 'unchanged']));
  test('新しい版の順に並び、なくなった条項は後ろに来る', () => {
    expect(toClauseHistories([first, second, third]).map((one) => one.id)).toEqual(['a', 'c', 'b']);
  });
});
