import React from 'react';
import {render, screen, within} from '@testing-library/react';
import MeasureTable from '../../src/components/MeasureTable';
import ScheduleTable from '../../src/components/ScheduleTable';
import ConflictNote from '../../src/components/ConflictNote';
import {measuresRegister} from '../../src/registers/schemas/measures';
import {readRegister} from '../support/readRegister';

const {measures} = readRegister(measuresRegister, 'docs/plan/measures.yml');
const table = (): HTMLElement => {
  render(<MeasureTable measures={measures} resultYear="令和5年度" planYear="令和6年度" hasLinks />);
  return screen.getByRole('table', {name: /令和5年度の実績と令和6年度の計画/});
};
const rowOf = (name: RegExp): HTMLTableRowElement => within(table()).getByRole('rowheader', {name}).closest('tr') as HTMLTableRowElement;

describe('計画と実績の表', () => {
  test('年度ごとの列見出しがあり、実績は左、計画は右である', () => {
    expect(within(table()).getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['施策', '令和5年度実績', '令和6年度計画']);
  });
  test('できていないことも、状態と理由を文字で示す', () => {
    expect(rowOf(/公共施設の活用/).cells[1].textContent).toMatch(/できていない。できていない 資料に/);
  });
  test('ずれた月と理由を示す', () => {
    expect(rowOf(/基金の周知/).cells[1].textContent).toContain('予定12月→実際3月。理由: 予約の都合');
  });
  test('資料が何も書かない欄は「資料に記載なし」とする', () => {
    expect(rowOf(/基金の活用先/).cells[1].textContent).toContain('資料に記載なし');
  });
  test('施策の名が推定なら、そう書く', () => {
    expect(rowOf(/他市の手引き/).cells[0].textContent).toContain('推定');
  });
  test('分野ごとに、その名を見出しにしてまとまる', () => {
    const areas = Array.from(table().querySelectorAll('[scope="rowgroup"]'), (head) => head.textContent);
    expect(areas).toEqual([...new Set(measures.map(({area}) => area))]);
  });
});

describe('工程の表', () => {
  const monthTable = (): HTMLElement => {
    render(<ScheduleTable measures={measures} />);
    return screen.getByRole('table', {name: /月が分かる工程/});
  };
  test('月の列は4月から3月の順に並ぶ', () => {
    const heads = within(monthTable()).getAllByRole('columnheader').map((cell) => cell.textContent);
    expect(heads.slice(1)).toEqual(['4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月', '1月', '2月', '3月']);
  });
  test('予定は12月、実際は3月の列にある', () => {
    const cells = Array.from(within(monthTable()).getByRole('rowheader').closest('tr')?.cells ?? [], (cell) => cell.textContent);
    expect([cells.indexOf('予定'), cells.indexOf('実際')]).toEqual([9, 12]);
  });
  test('月が分からない工程には月の列がなく、時期を言葉で書く', () => {
    render(<ScheduleTable measures={measures} />);
    const undated = screen.getByRole('table', {name: /月が分からない工程/});
    expect(within(undated).queryByRole('columnheader', {name: '4月'})).toBeNull();
    expect(within(undated).getAllByText('時期は資料から読み取れない').length).toBeGreaterThan(5);
  });
});

test('食い違う資料は、両方の出典を示す', () => {
  const conflict = measures.flatMap((measure) => measure.conflicts ?? [])[0];
  render(<ConflictNote conflict={conflict} />);
  expect(screen.getByRole('link').getAttribute('href')).toBe('https://www.city.kamakura.kanagawa.jp/npo/sougo28.html');
  expect(screen.getByRole('note').textContent).toMatch(/日付の記載なし.*2023-03-27更新.*推定/);
});
