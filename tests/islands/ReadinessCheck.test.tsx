import React from 'react';
import {renderToString} from 'react-dom/server';
import {fireEvent, render, screen, within} from '@testing-library/react';
import ReadinessCheck from '../../src/islands/ReadinessCheck';
import {toReadinessView} from '../../src/islands/ReadinessCheck/toReadinessView';
import {readinessRegister} from '../../src/registers/schemas/readiness';
import {anyClauses} from '../support/anyClauses';
import {readRegister} from '../support/readRegister';

const view = toReadinessView(readRegister(readinessRegister, 'docs/groups/readiness.yml'), anyClauses);
const statements = view.groups.flatMap((group) => group.statements);
const element = <ReadinessCheck view={view} />;
const press = (name: string | RegExp): boolean => fireEvent.click(screen.getByRole('button', {name}));
const choose = (number: number, level: number): boolean => fireEvent.click(within(screen.getByRole('group', {name: new RegExp(`^${number}　`)})).getAllByRole('radio')[level - 1]);

beforeEach(() => localStorage.clear());

describe('受注準備チェック', () => {
  test('スクリプトなしでは、6つの組のすべての文と4つの段が、印を付けられる紙になる', () => {
    const html = document.createElement('div');
    html.innerHTML = renderToString(element);
    expect(html.querySelectorAll('section:not([hidden])')).toHaveLength(6);
    expect(html.querySelectorAll('fieldset')).toHaveLength(statements.length);
    expect(html.querySelectorAll('input[type="radio"]')).toHaveLength(statements.length * 4);
    expect(html.querySelectorAll('button:not([hidden] *)')).toHaveLength(0);
  });
  test('スクリプトなしでは、集める書類が1つずつ、印を付ける一覧になり、動き出すと結果の一覧に替わる', () => {
    const names = new Set(statements.flatMap(({papers}) => papers));
    const html = document.createElement('div');
    html.innerHTML = renderToString(element);
    expect([...html.querySelectorAll('div:not([hidden]) > ul > li > label > input[type="checkbox"] + span')].map(({textContent}) => textContent)).toEqual([...names]);
    render(element);
    expect(screen.queryAllByRole('checkbox')).toHaveLength(0);
  });
  test('動き出すと1つの組ずつ出て、次へ進むと見出しに移る', () => {
    render(element);
    expect(screen.getAllByRole('heading', {level: 3}).map(({textContent}) => textContent)).toEqual(['組織（1／6）']);
    press('次へ（会計）');
    expect(document.activeElement?.textContent).toBe('会計（2／6）');
  });
  test('結果に、強み、先に整えること（理由、手引き、相談先）、集める書類が出て、点は出ない', () => {
    const {container} = render(element);
    choose(1, 4);
    choose(2, 1);
    press('ここまでの結果を見る');
    const {textContent} = container.querySelector('.ReadinessCheck-result') as HTMLElement;
    expect(textContent).toContain(statements[0].text);
    for (const part of [statements[1].first, statements[1].why, statements[1].ask, statements[1].clause.heading, ...statements[1].papers]) expect(textContent).toContain(part);
    expect(textContent).not.toMatch(/\d+点|\d+％/);
  });
  test('答えていない文の番号を示す', () => {
    render(element);
    choose(1, 2);
    press('ここまでの結果を見る');
    expect(screen.getByText(new RegExp(`^まだ答えていない文が${statements.length - 1}あります（2、3、`))).toBeTruthy();
  });
  test('答えと書類の状態はこの端末に残り、消すと残らない', () => {
    const {unmount} = render(element);
    choose(1, 3);
    press('ここまでの結果を見る');
    fireEvent.change(screen.getByRole('combobox'), {target: {value: '済'}});
    unmount();
    render(element);
    press('ここまでの結果を見る');
    expect((screen.getByRole('combobox') as HTMLSelectElement).value).toBe('済');
    press('答えを消して、はじめから');
    expect([localStorage.length, screen.getAllByRole('radio', {checked: false}).length]).toEqual([0, 16]);
  });
  test('端末に残せないときは、そう知らせる', () => {
    const blocked = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => { throw new Error('blocked'); });
    render(element);
    choose(1, 3);
    expect(screen.getByRole('status').textContent).toContain('残せない設定');
    blocked.mockRestore();
  });
});
