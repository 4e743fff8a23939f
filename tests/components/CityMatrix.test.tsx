import React from 'react';
import {render, screen, within} from '@testing-library/react';
import CityMatrix from '../../src/components/CityMatrix';
import {checklistItemsRegister, citiesRegister} from '../../src/registers/schemas/cities';
import {readRegister} from '../support/readRegister';

const {documents} = readRegister(citiesRegister, 'docs/cities/cities.yml');
const {items} = readRegister(checklistItemsRegister, 'docs/cities/checklist-items.yml');

describe('項目の表', () => {
  test('どの欄も「有」か「未確認」の文字で、色だけに頼らない', () => {
    render(<CityMatrix documents={documents} items={items} />);
    const cells = within(screen.getByRole('table')).getAllByRole('cell').slice(items.length).map((cell) => cell.textContent);
    expect(cells).toHaveLength(64 * 20);
    expect([...new Set(cells)].sort()).toEqual(['有', '未確認']);
  });
  test('1行目に「有」の件数がある', () => {
    render(<CityMatrix documents={documents} items={items} />);
    const sums = within(screen.getByRole('table')).getAllByRole('cell').slice(0, 20).map((cell) => Number(cell.textContent));
    expect(sums).toEqual([26, 12, 1, 10, 21, 7, 4, 2, 0, 1, 13, 0, 11, 4, 3, 1, 5, 3, 0, 3]);
  });
  test('列の見出しは、確かめる項目と同じ順である', () => {
    render(<CityMatrix documents={documents} items={items} />);
    expect(screen.getAllByRole('columnheader').slice(1).map((cell) => cell.textContent)).toEqual(items.map((item) => item.name));
  });
});
