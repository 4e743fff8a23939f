import React from 'react';
import {render, screen, within} from '@testing-library/react';
import PlaceTable from '../../src/components/PlaceTable';
import {toFreshness} from '../../src/components/PlaceTable/toFreshness';
import {cafesRegister} from '../../src/registers/schemas/places';
import {readRegister} from '../support/readRegister';

const {places} = readRegister(cafesRegister, 'docs/places/cafes.yml');
const names = (): (string | null | undefined)[] => screen.getAllByRole('rowheader').map((cell) => cell.firstChild?.textContent);

describe('情報の古さ', () => {
  test.each([
    ['要確認', 'unknown', '担当は未確認'],
    ['2026-06-04', 'fresh', '2026-06-04に確認'],
    ['2026-06-03', 'aging', '半年より前'],
    ['2025-12-01', 'aging', '半年より前'],
    ['2025-11-30', 'old', '古い可能性'],
  ])('確認日%sは、2026-12-01の時点で%s（%s）', (checkedOn, kind, words) => {
    const freshness = toFreshness(checkedOn, '2026-12-01');
    expect(freshness.kind).toBe(kind);
    expect(freshness.text).toContain(words);
  });
});

describe('場所の表', () => {
  test('担当が確かめていない場所の数を、表の初めに書く', () => {
    render(<PlaceTable caption="地域カフェ" places={places} builtOn="2026-12-01" />);
    expect(screen.getByRole('table').querySelector('caption')?.textContent).toContain(`${places.length}か所のうち${places.length}か所`);
  });
  test('1年より前に確かめた場所は、下に移る', () => {
    const [first, second] = places;
    render(<PlaceTable caption="地域カフェ" places={[{...first, checkedOn: '2020-01-01'}, second]} builtOn="2026-12-01" />);
    expect(names()).toEqual([second.name, first.name]);
  });
  test('閉店した店は、そう書く', () => {
    render(<PlaceTable caption="地域カフェ" places={places} builtOn="2026-12-01" />);
    const row = screen.getByRole('rowheader', {name: /6丁目クラブ/});
    expect(within(row).getByText('閉店・終了')).toBeTruthy();
  });
  test('どの場所にも、日付つきの出典がある', () => {
    render(<PlaceTable caption="地域カフェ" places={places} builtOn="2026-12-01" />);
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.filter((row) => !/（(20\d\d|日付)/.test(row.lastElementChild?.textContent ?? ''))).toEqual([]);
  });
});
