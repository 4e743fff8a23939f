import {parseFile} from '../../../src/core/parse';
import {outline, texts} from './outline';

test('章・条・項・号の入れ子をたどる', () => {
  const source = '# 要綱\n\n## 第一章　総則\n\n### 第三条（趣旨） {/* #art-3 */}\n\n市は、次の者を支援する。\n\n- 一　団体\n- 二　個人\n\n２　前項の支援は、無償とする。\n';
  expect(outline(source)).toEqual([
    'heading 要綱', '  chapter 第一章「総則」', '    article 第三条「趣旨」 #art-3', '      paragraph', '        item 一', '        item 二', '      paragraph ２',
  ]);
});

test('見出しの印のない告示の文も、条・項・号に分ける', () => {
  const source = '（趣旨）\n第１条　この要綱は、次の事項を定める。\n２　市長は、支援する。\n(1)　相談\n(2)　助言\nア　電話\nイ　窓口\n';
  expect(outline(source, 'a.md')).toEqual([
    'article 第１条「趣旨」', '  paragraph ２', '    item (1)', '    item (2)', '      item ア', '      item イ',
  ]);
});

test.each([
  ['第3条の２（特例）', '第3条の２', '特例'], ['第五条　削除', '第五条', ''], ['第三条から第五条まで　削除', '第三条から第五条まで', ''], ['7条（改良技術）', '7条', '改良技術'],
])('見出し「%s」は条 %s', (text, label, caption) => {
  expect(parseFile('a.md', `### ${text}\n`).clauses[0]).toMatchObject({kind: 'article', label, caption});
});

test.each([['第３条の規定により、市は支援する。'], ['第一に考えることは、安全である。'], ['2023 年の実績は次のとおり。'], ['一部の団体は除く。']])('「%s」は番号のある条項ではない', (text) => {
  expect(parseFile('a.md', `${text}\n`).clauses[0]).toMatchObject({kind: 'text', label: ''});
});

test.each([['１）目的', '１）', '目的'], ['1-4. 判別可能', '1-4.', '判別可能'], ['(1) 対象', '(1)', '対象'], ['別表第一（第三条関係）', '別表第一', '第三条関係'], ['附則', '附則', '']])('見出し「%s」の番号は %s', (text, label, caption) => {
  expect(parseFile('a.md', `## ${text}\n`).clauses[0]).toMatchObject({kind: 'heading', label, caption});
});

test('条項の文は番号と見出しを含む', () => {
  expect(texts('### 第一条（趣旨）\n\n- 一　団体\n')).toEqual(['第一条（趣旨）', '一　団体']);
});

test('道筋は上からの番号を並べる', () => {
  expect(parseFile('a.md', '## 第一章　総則\n\n### 第三条（定義）\n\n２　市は、\n').clauses[2].path).toEqual(['第一章', '第三条', '２']);
});
