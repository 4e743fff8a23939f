import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import type {Comparison, PlacedClause} from '../../../src/core/model/comparison';
import {parseFile} from '../../../src/core/parse';
import {compareSources} from './compared';
import {side} from './marked';

const FIXTURES = join(__dirname, '../../fixtures');
const CASES = ['compare', 'amend', 'sentences'].flatMap((folder) => readdirSync(join(FIXTURES, folder)).map((name) => join(folder, name))).map((name) => ({
  name, oldSource: readFileSync(join(FIXTURES, name, 'old.md'), 'utf8'), newSource: readFileSync(join(FIXTURES, name, 'new.md'), 'utf8'),
}));

const indexes = (places: readonly (PlacedClause | undefined)[]) => places.flatMap((place) => (place ? [place.index] : [])).sort((a, b) => a - b);
const all = (source: string) => parseFile('a.mdx', source).clauses.map((_, index) => index);

function isSound({entries}: Comparison, oldSource: string, newSource: string): boolean {
  const covers = (places: readonly (PlacedClause | undefined)[], source: string) => JSON.stringify(indexes(places)) === JSON.stringify(all(source));
  return covers(entries.map(({oldClause}) => oldClause), oldSource) && covers(entries.map(({newClause}) => newClause), newSource)
    && entries.every(({oldClause, newClause, segments}) => side(segments, '-') === (oldClause?.clause.text ?? '') && side(segments, '+') === (newClause?.clause.text ?? ''));
}

test.each(CASES)('$name：どの条項もちょうど一つの組に入り、文は一字も失われない', ({oldSource, newSource}) => {
  expect(isSound(compareSources(oldSource, newSource), oldSource, newSource)).toBe(true);
  expect(isSound(compareSources(newSource, oldSource), newSource, oldSource)).toBe(true);
});

test.each(CASES)('$name：同じ文どうしに変更はない', ({newSource}) => {
  expect(new Set(compareSources(newSource, newSource).entries.map(({kind}) => kind))).toEqual(new Set(['unchanged']));
});

test.each(CASES)('$name：二度比べても同じ', ({oldSource, newSource}) => {
  expect(JSON.stringify(compareSources(oldSource, newSource))).toBe(JSON.stringify(compareSources(oldSource, newSource)));
});

test.each(CASES)('$name：改行がCRLFになりBOMが付いただけなら変更はない', ({newSource}) => {
  const dressed = `\ufeff${newSource.replace(/\n/g, '\r\n')}`;
  expect(compareSources(newSource, dressed).entries.filter(({layer}) => layer === 'text')).toEqual([]);
});

const lines = fc.array(fc.constantFrom(
  '# 題', '### 第１条（目的） {/* #a */}', '### 第２条（目的）', '### 第三条', '２　市は、支援することができる。', '３　市は、支援することができる。', '- 一　団体及び個人の活動の場', '- 二　団体及び個人の活動の場',
  '  - 子', '| a | b |', '| --- | --- |', ':::note 題', ':::', '```', '---', '> 引用', '<Steps>', '</Steps>', '市長は、第３条の規定により補助金を交付する。', '', '', '\u{20bb7}野家', 'が\u3099', '\u202e右',
), {maxLength: 25}).map((some) => some.join('\n'));
const anySource = fc.oneof(lines, lines, fc.string({unit: 'binary'}));

test('どのような二つの文でも、条項は組に一度ずつ入り、文は失われない', () => {
  fc.assert(fc.property(anySource, anySource, (oldSource, newSource) => isSound(compareSources(oldSource, newSource), oldSource, newSource)), {numRuns: 1000});
});

test('どのような文でも、同じ文どうしに変更はない', () => {
  fc.assert(fc.property(anySource, (source) => compareSources(source, source).entries.every(({kind}) => kind === 'unchanged')), {numRuns: 500});
});
