import {parseFile} from '../../../src/core/parse';
import {clauseNumber, textWithoutNumber} from '../../../src/core/text/clauseNumber';

const only = (source: string, kind: string) => parseFile('a.md', source).clauses.filter((clause) => clause.kind === kind);

test('第三条の二 と 第３条の２ は同じ番号', () => {
  const [one, other] = only('### 第三条の二（目的）\n\n### 第３条の２（目的）\n', 'article');
  expect(clauseNumber(one)).toBe(clauseNumber(other));
});

test('番号の書かれない最初の項は第１項', () => {
  expect(only('### 第一条\n\n市は、支援する。\n\n２　市は、助言する。\n', 'paragraph').map(clauseNumber)).toEqual(['1', '2']);
});

test('番号のない見出しの文は番号ではない', () => {
  const [heading] = only('## 相談する\n', 'heading');
  expect([clauseNumber(heading), textWithoutNumber(heading)]).toEqual(['', '相談する']);
});

test('番号を除いた文は見出しと本文だけになる', () => {
  expect(only('- 一　計画書\n', 'item').map(textWithoutNumber)).toEqual(['　計画書']);
});
