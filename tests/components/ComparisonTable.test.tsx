import {render, screen} from '@testing-library/react';
import React from 'react';
import ComparisonTable from '../../src/components/Comparison/ComparisonTable';
import {groupNotes} from '../../src/components/Comparison/groupNotes';
import {showNoteMarks} from '../../src/components/Comparison/showNoteMarks';
import {toChangeList} from '../../src/core/render/changeList';
import {groupByPage} from '../../src/core/render/pageGroups';
import {formatCounts} from '../../src/components/ChangesPage/formatCounts';
import {compareFiles} from '../../src/core/compare';
import {parseFile} from '../../src/core/parse';
import {toComparisonTable} from '../../src/core/render';

const source = (limit: string): string => `### 第3条（上限額） {/* #limit */}\n\n上限額は、${limit}とする。\n`;
const comparison = compareFiles(parseFile('a.mdx', source('50万円')), parseFile('a.mdx', source('100万円')));
const table = toComparisonTable(comparison, {columnOrder: 'new-first', status: 'decided', brackets: 'round', gapMarker: 'none', remarks: false});
const pages = [{file: 'a.mdx', title: '総則', address: '/guideline/', oldAddress: null}];

describe('新旧対照表の表示', () => {
  beforeEach(() => void render(<ComparisonTable table={table} pages={pages} changes={toChangeList({table, pages})} />));

  test('見出しは改正後が左', () => {
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['改正後', '改正前']);
  });
  test('変わった字句だけに、両側で下線を引く', () => {
    expect([...document.querySelectorAll('.Comparison-changed')].map((run) => run.textContent)).toEqual(['100万円', '50万円']);
  });
  test('条の見出しは、その条項へのリンクになる', () => {
    expect(screen.getByRole('link', {name: /第3条/}).getAttribute('href')).toBe('/guideline/#limit');
  });
});

describe('対照表のまとまり', () => {
  test('変わったところのないページは出さない', () => {
    expect(groupByPage([{file: 'a.mdx', kind: 'omitted'}], pages)).toEqual([]);
  });
  test('変更の数は、あるものだけを書く', () => {
    expect([formatCounts({changed: 2, added: 1}), formatCounts({})]).toEqual(['改正 2・新設 1（全3か所）', '変更なし']);
  });
});

test('注の印は、読み手の知る形で出す', () => {
  expect(showNoteMarks('取り組む。[^sheet][^k1]第[1]条')).toBe('取り組む。［注］［注］第[1]条');
});

describe('変更の説明のまとめ', () => {
  const note = (what: string, reason: string) => ({weight: '重要', what, reason, affects: '担当課', from: '4月1日', action: 'なし', clauses: []} as const);
  test('理由・対象・時期・することが同じものは、1つにまとめる', () => {
    const groups = groupNotes([note('一', '甲'), note('二', '乙'), note('三', '甲')]);
    expect(groups.map((group) => group.notes.map((one) => one.what))).toEqual([['一', '三'], ['二']]);
  });
});
