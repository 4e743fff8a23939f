import {parseFile} from '../../src/core/parse';
import {toIndexedPages} from '../../src/search/records';
import type {StoredSection} from '../../src/search/stored';

const source = `---
title: 費用
audience: public
---

費用の考え方です[^a]。

## 見積り {/* #cost-estimate */}

人件費と、
間接費を入れます。

- 一つ目
- 二つ目

### 積算 {/* #cost-detail */}

| 費目 | 額 |
| --- | --- |
| 人件費 | 要確認 |

## IDのない見出し

<Table rows={register.rows} year="令和5年度" />

{register.rows.map((row) => row.name)}

[^a]: 市の資料（日付の表示なし）
`;

function sectionsOf(text: string): readonly StoredSection[] {
  return toIndexedPages({files: [parseFile('cost.mdx', text)]}, new Map([['cost.mdx', {title: '費用', address: '/guide/cost/', audience: 'public'}]]), 0)[0].sections;
}

test('見出しごとに1件、最初の見出しの前と注に1件ずつの記録ができる', () => {
  expect(sectionsOf(source).map((section) => [section.kind, section.address])).toEqual([
    ['page', '/guide/cost/'],
    ['clause', '/guide/cost/#cost-estimate'],
    ['clause', '/guide/cost/#cost-detail'],
    ['clause', '/guide/cost/'],
    ['notes', '/guide/cost/#footnote-label'],
  ]);
});

test('見出しの道筋はページの題の次から自分の見出しまで', () => {
  expect(sectionsOf(source)[2].headings).toEqual(['見積り', '積算']);
});

test('本文は次の見出しまでで、注の印とマークアップは入らない', () => {
  expect(sectionsOf(source).slice(0, 2).map((section) => section.text)).toEqual(['費用の考え方です。', '人件費と、間接費を入れます。\n一つ目\n二つ目']);
});

test('表の行は1行になる', () => {
  expect(sectionsOf(source)[2].text).toBe('費目 ／ 額\n人件費 ／ 要確認');
});

test('部品の式は本文に入らず、部品の言葉は入る', () => {
  expect(sectionsOf(source)[3].text).toBe('令和5年度');
});

test('サイトにないファイルの記録はできない', () => {
  expect(toIndexedPages({files: [parseFile('cost.mdx', source)]}, new Map(), 0)).toEqual([]);
});
