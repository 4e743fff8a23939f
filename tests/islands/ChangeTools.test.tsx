import React from 'react';
import {renderToString} from 'react-dom/server';
import {act, fireEvent, render, screen} from '@testing-library/react';
import Comparison from '../../src/components/Comparison';
import ChangeTools from '../../src/islands/ChangeTools';
import {parseFile} from '../../src/core/parse';
import {toPairLayouts} from '../../src/core/pair';
import {countFlags} from '../../src/core/render/countFlags';

const source = (amount: string, duty: string, end: string): string => `### 第1条（額） {/* #amount */}\n\n上限額は、${amount}とする。\n\n### 第2条（報告） {/* #report */}\n\n団体は、${duty}。\n\n### 第3条（見直し） {/* #review */}\n\n見直しは、${end}。\n\n### 第4条（雑則） {/* #misc */}\n\n市長が定める。\n`;
const edition = (id: string, text: string) => ({guide: 'g', id, files: [parseFile('a.mdx', text)]});
const layouts = toPairLayouts({older: edition('1', source('50万円', '報告することができる', '行う')), newer: edition('2', source('100万円', '報告しなければならない', '毎年行う')), title: '要綱', stage: 'decided'});
const view = {...layouts, pages: [{file: 'a.mdx', title: '総則', address: '/guideline/', oldAddress: null}]};
const element = <><ChangeTools flags={countFlags(view.table)} /><input aria-label="覚え書き" /><Comparison view={view} /></>;
const visible = (name: string, selector: string): Element[] => [...document.querySelectorAll(`[data-view="${name}"] ${selector}`)].filter((one) => !one.closest('[hidden]'));
const changes = (): (string | null)[] => visible('table', '[data-change]').map((one) => one.getAttribute('data-change'));
const press = (key: string, target: Element = document.body): boolean => fireEvent.keyDown(target, {key});
const goTo = (hash: string): void => act(() => { history.replaceState(null, '', hash); dispatchEvent(new Event('hashchange')); });

beforeEach(() => {
  history.replaceState(null, '', '/changes/');
  localStorage.clear();
  Element.prototype.scrollIntoView = () => undefined;
});

test('スクリプトなしで、4つの見方が全部あり、操作の欄は出ない', () => {
  const html = document.createElement('div');
  html.innerHTML = renderToString(element);
  expect([...html.querySelectorAll('h2')].map((one) => one.textContent)).toEqual(['新旧対照表', '見え消し', '改め文', '変更一覧']);
  expect(html.querySelector('form')?.hidden).toBe(true);
  expect([...html.querySelectorAll('nav a')].map((one) => one.getAttribute('href'))).toEqual(['#table', '#inline', '#sentences', '#list']);
});

describe('動き出した後', () => {
  beforeEach(() => void render(element));

  test('1つの見方だけを出し、見出しへのリンクで切り替わる', () => {
    const shown = () => [...document.querySelectorAll('[data-view]')].filter((one) => !(one as HTMLElement).hidden).map((one) => one.getAttribute('data-view'));
    expect(shown()).toEqual(['table']);
    goTo('#list');
    expect([shown(), location.search]).toEqual([['list'], '?view=list']);
  });

  test('金額に関わる変更だけに絞り、件数を知らせ、アドレスに残す', () => {
    fireEvent.click(screen.getByLabelText(/金額（1）/));
    expect([changes(), location.search]).toEqual([['amount.1'], '?flag=amount']);
    expect(screen.getByRole('status').textContent).toBe('3件のうち1件');
  });

  test('変わったところだけにすると、（略）の行と変わらない行が消える', () => {
    expect(visible('table', '[data-around]').length).toBeGreaterThan(0);
    fireEvent.click(screen.getByLabelText('変わったところだけ'));
    expect([visible('table', '[data-around]'), changes().length]).toEqual([[], 3]);
  });

  test('nで次、pで前の変更に移り、終わりの次は初めに戻り、アドレスはその変更を指す', () => {
    const places = ['n', 'n', 'n', 'n', 'p'].map((key) => {
      press(key);
      return [document.activeElement?.getAttribute('data-change'), location.hash];
    });
    expect(places).toEqual([['amount.1', '#change-amount.1'], ['report.1', '#change-report.1'], ['review.1', '#change-review.1'], ['amount.1', '#change-amount.1'], ['review.1', '#change-review.1']]);
    expect(screen.getByRole('status').textContent).toBe('3件目（全3件）');
  });

  test('ボタンでも同じように移る', () => {
    fireEvent.click(screen.getByRole('button', {name: '前の変更'}));
    expect(document.activeElement?.getAttribute('data-change')).toBe('review.1');
  });

  test('欄に書いている間と、Ctrlなどと一緒では、キーは働かない', () => {
    press('n', screen.getByLabelText('覚え書き'));
    fireEvent.keyDown(document.body, {key: 'n', ctrlKey: true});
    fireEvent.keyDown(document.body, {key: 'n', isComposing: true});
    expect(location.hash).toBe('');
  });

  test('キーでの移動は止められ、止めたことを覚えている', () => {
    fireEvent.click(screen.getByLabelText(/キーで移動/));
    press('n');
    expect([location.hash, localStorage.getItem('kmk-kyodo/change-keys')]).toEqual(['', 'off']);
  });

  test('ほかの見方で絞っていても、変更へのリンクは、対照表のその行を出す', () => {
    fireEvent.click(screen.getByLabelText(/金額（1）/));
    goTo('#change-report.1');
    expect([changes().includes('report.1'), document.activeElement?.id, location.search]).toEqual([true, 'change-report.1', '']);
  });
});

test('アドレスにある見方と絞り込みで開く', () => {
  history.replaceState(null, '', '/changes/?view=inline&flag=amount');
  render(element);
  expect(visible('inline', '[data-flags]').map((one) => one.textContent)).toEqual([expect.stringContaining('100万円')]);
});
