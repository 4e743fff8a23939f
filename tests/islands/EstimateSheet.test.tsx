import React from 'react';
import {renderToString} from 'react-dom/server';
import {fireEvent, render, screen, within} from '@testing-library/react';
import EstimateSheet from '../../src/islands/EstimateSheet';
import {toEstimateView} from '../../src/islands/EstimateSheet/toEstimateView';
import {estimateRegister} from '../../src/registers/schemas/estimate';
import {anyClauses} from '../support/anyClauses';
import {readRegister} from '../support/readRegister';

const view = toEstimateView(readRegister(estimateRegister, 'docs/groups/estimate.yml'), anyClauses);
const element = <EstimateSheet view={view} />;
const enter = (label: string | RegExp, value: string): boolean => fireEvent.input(screen.getByLabelText(label), {target: {value}});
const press = (name: string | RegExp): boolean => fireEvent.click(screen.getByRole('button', {name}));
const region = (name: string): string => screen.getByRole('region', {name}).textContent ?? '';
const enterLine = (part: string, price: string, count: string): void => {
  enter(new RegExp(`^${part} 1行めの単価`), price);
  enter(new RegExp(`^${part} 1行めの(時間|数量)$`), count);
};

beforeEach(() => localStorage.clear());

describe('積算ワークシート', () => {
  test('スクリプトなしでは、書き込む欄と計算の順番のある紙になる', () => {
    const html = document.createElement('div');
    html.innerHTML = renderToString(element);
    expect([...html.querySelectorAll('caption')].map(({textContent}) => textContent)).toEqual(['直接人件費', '直接経費', '立替え']);
    expect(html.querySelector('ol')?.textContent).toMatch(/間接費.*税抜きの額.*消費税.*見積りの額/);
    expect(html.querySelectorAll('input, button, select')).toHaveLength(0);
  });
  test('単価と時間と率を入れると、1円まで積み上がる', () => {
    render(element);
    enterLine('直接人件費', '1,500', '20');
    enterLine('直接経費', '３０００', '1');
    enter(/^間接費の率/, '15');
    expect(region('見積りの額')).toContain('税抜き 37,950円　消費税 3,795円41,745円');
    fireEvent.click(screen.getByRole('checkbox'));
    expect(region('見積りの額')).toContain('消費税 0円37,950円');
  });
  test('率は、はじめは空で、市の率として何も入っていない', () => {
    render(element);
    expect((screen.getByLabelText(/^間接費の率/) as HTMLInputElement).value).toBe('');
    expect(region('見積りの額')).toContain('間接費の率が入っていません');
  });
  test('数字でないものは、0と数えて、入れられる数を知らせる', () => {
    render(element);
    enterLine('直接人件費', 'たくさん', '2');
    const field = screen.getByLabelText(/^直接人件費 1行めの単価/);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toContain('0から9,999,999までの数字');
    expect(region('直接人件費')).toContain('直接人件費の合計　0円');
  });
  test('忘れやすい費用を示し、押すと行が足され、額を入れると消える', () => {
    render(element);
    expect(region('見積りの額')).toContain('交通費');
    press('交通費の行を足す');
    const line = screen.getByRole('group', {name: `直接経費 ${view.starters.direct.length + 1}行め`});
    expect((within(line).getByLabelText(/費用の名前/) as HTMLInputElement).value).toBe('交通費');
    fireEvent.input(within(line).getByLabelText(/単価/), {target: {value: '400'}});
    fireEvent.input(within(line).getByLabelText(/数量/), {target: {value: '4'}});
    expect(screen.queryByRole('button', {name: '交通費の行を足す'})).toBeNull();
  });
  test('同じ額に分けると、最後の月の前に立替えがいちばん大きくなる。分割で受け取ると減る', () => {
    render(element);
    enterLine('直接人件費', '1000', '100');
    press(/毎月同じ額/);
    expect(region('立替え')).toContain('立替えがいちばん大きいとき（5か月め）100,000円');
    enter('3か月めに入ってくるお金（円）', '50000');
    expect(region('立替え')).toContain('立替えがいちばん大きいとき（5か月め）50,000円');
  });
  test('行は12まで足せ、消せる', () => {
    render(element);
    for (let count = view.starters.labour.length; count < 12; count += 1) press('直接人件費の行を足す');
    expect((screen.getByRole('button', {name: '直接人件費の行を足す'}) as HTMLButtonElement).disabled).toBe(true);
    press('直接人件費 12行めを消す');
    expect(within(screen.getByRole('region', {name: '直接人件費'})).getAllByRole('group')).toHaveLength(11);
  });
  test('入れたものはこの端末に残り、壊れていたら新しく始める', () => {
    const {unmount} = render(element);
    enterLine('直接人件費', '1500', '2');
    unmount();
    const again = render(element);
    expect(region('直接人件費')).toContain('直接人件費の合計　3,000円');
    again.unmount();
    localStorage.setItem('kmk-kyodo/groups-estimate', '{"labour":[{"name":1}]}');
    render(element);
    expect(region('直接人件費')).toContain('直接人件費の合計　0円');
  });
});
