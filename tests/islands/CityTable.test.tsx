import React from 'react';
import {renderToString} from 'react-dom/server';
import {fireEvent, render, screen, within} from '@testing-library/react';
import CityTable from '../../src/islands/CityTable';
import {toCityRows} from '../../src/islands/CityTable/toCityRows';
import {checklistItemsRegister, citiesRegister} from '../../src/registers/schemas/cities';
import {readRegister} from '../support/readRegister';

const {documents} = readRegister(citiesRegister, 'docs/cities/cities.yml');
const items = readRegister(checklistItemsRegister, 'docs/cities/checklist-items.yml').items.map((item) => item.name);
const rows = toCityRows(documents);
const element = <CityTable rows={rows} items={items} />;
const names = (): (string | null)[] => within(screen.getByRole('table')).getAllByRole('rowheader').map((cell) => cell.firstChild?.textContent ?? null);
const choose = (label: RegExp, value: string): boolean => fireEvent.change(screen.getByLabelText(label), {target: {value}});

describe('他市の手引きの表', () => {
  test('スクリプトなしで、64件すべてと出典が表にある', () => {
    const html = document.createElement('div');
    html.innerHTML = renderToString(element);
    expect(html.querySelectorAll('tbody tr')).toHaveLength(64);
    expect(html.querySelectorAll('tbody a[href^="http"]')).toHaveLength(documents.filter((one) => one.url !== '').length);
  });
  test('スクリプトなしでは、絞り込みの欄を出さない', () => {
    const html = document.createElement('div');
    html.innerHTML = renderToString(element);
    expect(html.querySelector('form')?.hidden).toBe(true);
  });
  test('動き出すと、絞り込みの欄が出る', () => {
    const {container} = render(element);
    expect(container.querySelector('form')?.hidden).toBe(false);
  });
  test('都道府県で絞ると、その都道府県だけになり、件数を知らせる', () => {
    render(element);
    choose(/都道府県/, '千葉県');
    expect(names()).toEqual(['千葉県', '柏市', '船橋市']);
    expect(screen.getByRole('status').textContent).toBe('64件のうち3件を表示しています。');
  });
  test('扱う項目で絞ると、その項目が「有」のものだけになる', () => {
    render(element);
    choose(/扱う項目/, '委託契約の留意点');
    expect(names()).toEqual(documents.filter((one) => one.items['委託契約の留意点'] === '有').map((one) => one.municipality));
  });
  test('条件は重ねられ、消すと全部に戻る', () => {
    render(element);
    choose(/都道府県/, '神奈川県');
    choose(/読み手/, '両方');
    expect(names()).toEqual(['横浜市', '川崎市', '大井町', '相模原市']);
    fireEvent.click(screen.getByRole('button', {name: '条件を消す'}));
    expect(names()).toHaveLength(64);
  });
  test('当てはまるものがなければ、直し方を伝える', () => {
    render(element);
    choose(/都道府県/, '千葉県');
    choose(/読み手/, '市民・団体');
    expect(screen.getByText(/条件を減らしてください/)).toBeTruthy();
  });
  test('どの資料も「有」でない項目は、選択肢に出さない', () => {
    render(element);
    const values = within(screen.getByLabelText(/扱う項目/)).getAllByRole('option').map((option) => option.getAttribute('value'));
    expect(values).not.toContain('随意契約');
    expect(values[1]).toBe('協働の定義');
  });
});
