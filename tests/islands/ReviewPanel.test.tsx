import React from 'react';
import {renderToString} from 'react-dom/server';
import {act, fireEvent, render, screen, within} from '@testing-library/react';
import type {ReviewFile, ReviewView, SignOff} from '../../src/core/model/review';
import {mergeSignOffs, signOffId, toReviewStatus} from '../../src/core/review';
import ReviewPanel from '../../src/islands/ReviewPanel';
import {saveFile} from '../../src/islands/saveFile';

// Only what leaves the page is caught here; tests/site/review.test.ts saves a real file in a real browser.
jest.mock('../../src/islands/saveFile');

const CHANGES = [{key: 'fee', hash: 'a'.repeat(64), place: '第1条（額）'}, {key: 'old:day', hash: 'b'.repeat(64), place: '第2条（期日）'}];
const sign = (given: Partial<SignOff> = {}): SignOff => ({change: CHANGES[0].hash, place: CHANGES[0].place, role: '法制担当', decision: '要修正', comment: '額の根拠', at: '2026-11-20T09:00+09:00', replaces: [], ...given});
const viewOf = (signOffs: readonly SignOff[] = [], replaced: readonly string[] = []): ReviewView => ({guide: 'guideline', older: '2025-04-01', newer: 'draft', roles: ['法制担当'], status: toReviewStatus({changes: CHANGES, signOffs, roles: ['法制担当']}), replaced});

/** The panel beside the table of the page, as the site has it. */
function open(view = viewOf(), role = '法制担当') {
  document.body.innerHTML = `<table><tbody>${CHANGES.map(({key}) => `<tr data-change="${key}"><td>新</td><td>旧</td></tr>`).join('')}</tbody></table><div id="panel"></div>`;
  render(<ReviewPanel view={view} paper="review.docx" />, {container: document.getElementById('panel') as HTMLElement});
  if (role !== '') fireEvent.change(screen.getByLabelText('あなたの役割'), {target: {value: role}});
}

const row = (place: string) => within(screen.getByRole('group', {name: `審査：${place}`}));
const press = (place: string, name: string): boolean => fireEvent.click(row(place).getByRole('button', {name}));
function savedFile(): ReviewFile {
  fireEvent.click(screen.getByRole('button', {name: '審査をファイルに保存'}));
  const calls = jest.mocked(saveFile).mock.calls;
  return JSON.parse(String(calls[calls.length - 1][0].content)) as ReviewFile;
}

beforeEach(() => localStorage.clear());

describe('スクリプトのないとき', () => {
  const html = renderToString(<ReviewPanel view={viewOf([sign()])} paper="review.docx" />);
  test('記録された数と意見、審査欄のあるWordへのリンクがあり、動かない欄はない', () => {
    expect(html).toMatch(/要修正<\/dt><dd>1<!-- -->件/);
    expect(html).toContain('額の根拠');
    expect(html).toContain('href="review.docx"');
    expect(html).not.toMatch(/<select|<button/);
  });
});

describe('変更ごとに判断する', () => {
  test('役割を選ぶまで、審査の欄は出ない', () => {
    open(viewOf(), '');
    expect(screen.queryAllByRole('group')).toEqual([]);
  });
  test('承認は1度押すだけで残り、ページを開き直しても残る', () => {
    open();
    press('第2条（期日）', '承認');
    open();
    expect(row('第2条（期日）').getByRole('button', {name: '承認'}).getAttribute('aria-pressed')).toBe('true');
    expect(row('第1条（額）').getByRole('button', {name: '承認'}).getAttribute('aria-pressed')).toBe('false');
  });
  test('続けて押した判断は、どれも失われない', () => {
    open();
    act(() => ['第1条（額）', '第2条（期日）'].forEach((place) => row(place).getByRole('button', {name: '承認'}).click()));
    expect(savedFile().signOffs).toHaveLength(2);
  });
  test('要修正には意見が要る。書くまで残さず、何を書くかを伝える', () => {
    open();
    press('第1条（額）', '要修正');
    press('第1条（額）', '要修正として残す');
    expect(row('第1条（額）').getByRole('alert').textContent).toContain('何をどう直すかを書いてください');
    fireEvent.change(row('第1条（額）').getByLabelText('要修正の意見'), {target: {value: '800円の根拠'}});
    press('第1条（額）', '要修正として残す');
    expect(savedFile().signOffs).toMatchObject([{change: CHANGES[0].hash, role: '法制担当', decision: '要修正', comment: '800円の根拠'}]);
  });
  test('ファイルに出す前の判断は取り消せる。出した後は取り消せない', () => {
    open();
    press('第1条（額）', '承認');
    press('第1条（額）', '取り消す');
    expect(screen.queryByRole('button', {name: '審査をファイルに保存'})).toBeNull();
    press('第1条（額）', '承認');
    savedFile();
    expect(row('第1条（額）').queryByRole('button', {name: '取り消す'})).toBeNull();
  });
  test('役割を替えても、前の役割の判断は残り、どちらもファイルに入る', () => {
    open();
    press('第1条（額）', '承認');
    fireEvent.change(screen.getByLabelText('あなたの役割'), {target: {value: '契約担当'}});
    press('第1条（額）', '承認');
    expect(savedFile().signOffs.map(({role}) => role)).toEqual(['法制担当', '契約担当']);
  });
});

describe('記録された判断に答える', () => {
  test('同じ役割の判断を見て判断し直すと、それに代わる', () => {
    open(viewOf([sign()]));
    expect(row('第1条（額）').getByText('額の根拠')).toBeTruthy();
    press('第1条（額）', '承認');
    const {all} = mergeSignOffs([sign()], savedFile().signOffs);
    expect(viewOf(all).status.changes[0]).toMatchObject({state: 'signed', isConflict: false});
  });
  test('ほかの役割の判断には代わらない', () => {
    open(viewOf([sign({role: '契約担当'})]));
    press('第1条（額）', '承認');
    expect(savedFile().signOffs[0].replaces).toEqual([]);
  });
  test('出した後に判断し直すと、出した判断に代わる', () => {
    open();
    press('第1条（額）', '承認');
    const [first] = savedFile().signOffs;
    press('第1条（額）', '質問');
    fireEvent.change(row('第1条（額）').getByLabelText('質問の意見'), {target: {value: 'いつから'}});
    press('第1条（額）', '質問として残す');
    expect(savedFile().signOffs).toMatchObject([{decision: '質問', replaces: [signOffId(first)]}]);
  });
  test('同じ役割の食い違いは、その変更に示す', () => {
    open(viewOf([sign(), sign({decision: '承認', comment: ''})]));
    expect(row('第1条（額）').getByText(/食い違っています/)).toBeTruthy();
  });
  test('ほかの人が代わりに判断した後は、この端末の古い判断を出さない', () => {
    open();
    press('第1条（額）', '承認');
    const [first] = savedFile().signOffs;
    open(viewOf([], [signOffId(first)]));
    expect(row('第1条（額）').getByRole('button', {name: '承認'}).getAttribute('aria-pressed')).toBe('false');
  });
});

describe('うまくいかないとき', () => {
  afterEach(() => jest.restoreAllMocks());
  test('記録を止めたブラウザーでも審査でき、残せないことを知らせる', () => {
    for (const method of ['getItem', 'setItem'] as const) jest.spyOn(Storage.prototype, method).mockImplementation(() => { throw new DOMException('blocked', 'SecurityError'); });
    open();
    press('第1条（額）', '承認');
    expect(screen.getByText(/このブラウザーは判断を残せません/)).toBeTruthy();
    expect(savedFile().signOffs).toHaveLength(1);
  });
  test('こわれた記録は読まず、初めから審査できる', () => {
    localStorage.setItem('kmk-kyodo/review/guideline/2025-04-01..draft', '{"role": "市長", "signOffs": 3}');
    open(viewOf(), '');
    expect((screen.getByLabelText('あなたの役割') as HTMLSelectElement).value).toBe('');
  });
  test('文が変わった判断は、この端末に残るが、数えない', () => {
    open();
    press('第1条（額）', '承認');
    const changed = toReviewStatus({changes: [{...CHANGES[0], hash: 'c'.repeat(64)}, CHANGES[1]], signOffs: [], roles: ['法制担当']});
    open({...viewOf(), status: changed});
    expect(screen.getByText(/本文が変わったので数えない判断が1件/)).toBeTruthy();
    expect(row('第1条（額）').getByRole('button', {name: '承認'}).getAttribute('aria-pressed')).toBe('false');
  });
});
