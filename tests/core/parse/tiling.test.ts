import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {parseFile} from '../../../src/core/parse';

const ROOT = join(__dirname, '../../..');
const SOURCES = ['guides', 'tests/fixtures'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), {recursive: true, encoding: 'utf8'}).filter((file) => /\.mdx?$/.test(file)).map((file) => join(folder, file)));

function gaps(source: string, path = 'a.mdx'): readonly number[] {
  let at = 0;
  const wrong = parseFile(path, source).clauses.flatMap(({range}) => {
    const isWrong = range.start !== at || range.end < range.start;
    at = range.end;
    return isWrong ? [range.start] : [];
  });
  return at === source.length ? wrong : [...wrong, at];
}

test.each(SOURCES)('%s：どの字も、ちょうど一つの条項に属する', (path) => {
  expect(gaps(readFileSync(join(ROOT, path), 'utf8'), path)).toEqual([]);
});

const lines = fc.array(fc.constantFrom(
  '# 題', '### 第１条（目的） {/* #a */}', '２　市は、', '- 一　団体', '  - 子', '1. 一', '| a | b |', '| --- | --- |', '|', ':::note 題', ':::', '```', '---', '> 引用',
  '<Steps>', '</Steps>', '<table>', '<tr><td>x', '</table>', '{/* 注', '*/}', '[^1]: 注', '', '   ', '（趣旨）', '第１条　市は', '=====', '\t- x', 'import x from "y"', '\u{20bb7}野家', 'が\u3099', '\u202e右',
));
const breaks = fc.constantFrom('\n', '\r\n', '\r');
const anySource = fc.oneof(fc.string({unit: 'binary'}), fc.tuple(lines, breaks, fc.boolean()).map(([all, br, bom]) => (bom ? '\ufeff' : '') + all.join(br)));

test('どのような文字の並びでも、どの字もちょうど一つの条項に属する', () => {
  fc.assert(fc.property(anySource, fc.constantFrom('a.mdx', 'a.md'), (source, path) => gaps(source, path).length === 0), {numRuns: 2000});
});

test('親は必ず前にあり、輪にならない', () => {
  fc.assert(fc.property(anySource, (source) => parseFile('a.mdx', source).clauses.every(({parent}, index) => parent === undefined || parent < index)), {numRuns: 500});
});

test('BOM、CRLF、末尾の改行のない文でも、条項の文は変わらない', () => {
  const source = '---\ntitle: 題\n---\n\n## 目的\n\n市は、支援する。\n';
  const shown = (text: string) => parseFile('a.mdx', text).clauses.map(({kind, text: words}) => [kind, words]);
  expect(shown(`\ufeff${source.trimEnd().replace(/\n/g, '\r\n')}`)).toEqual(shown(source));
});
