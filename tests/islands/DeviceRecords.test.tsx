import fs from 'node:fs';
import path from 'node:path';
import React from 'react';
import {renderToString} from 'react-dom/server';
import {fireEvent, render, screen} from '@testing-library/react';
import DeviceRecords from '../../src/islands/DeviceRecords';
import {groupByKind, KEPT_KINDS} from '../../src/islands/DeviceRecords/keptKinds';
import {keep, keptNames} from '../../src/islands/deviceStore';

afterEach(() => localStorage.clear());
const click = (name: string): boolean => fireEvent.click(screen.getByRole('button', {name}));

describe('この端末の記録', () => {
  test('JavaScriptがなければ、残すことがあるものだけを示し、ボタンは出さない', () => {
    const html = renderToString(<DeviceRecords />);
    for (const {what, why} of KEPT_KINDS) expect(html).toContain(`<td>${what}</td><td>${why}</td>`);
    expect(html).not.toContain('<button');
  });

  test('何も残っていなければ、そう告げる', () => {
    render(<DeviceRecords />);
    expect(screen.getByText('何も残っていません。')).toBeTruthy();
  });

  test('残っているものを、ふつうの言葉で種類ごとに示し、1つずつ消せる', () => {
    keep('colour', 'dark');
    keep('search-recent', '["委託"]');
    keep('tool/1', 'x');
    render(<DeviceRecords />);
    expect(screen.getAllByRole('listitem').map((one) => one.querySelector('span')?.textContent)).toEqual(['画面の色（1件）', '最近探したことば（1件）', 'そのほかの記録（1件）']);
    click('最近探したことばを消す');
    expect(keptNames()).toEqual(['colour', 'tool/1']);
    expect(screen.getByRole('status').textContent).toBe('最近探したことばを消しました。');
  });

  test.each([[true, []], [false, ['colour', 'tool/1']]])('すべて消す前に確かめる（答え %s）', (answer, rest) => {
    keep('colour', 'dark');
    keep('tool/1', 'x');
    localStorage.setItem('other-site', 'x');
    jest.spyOn(window, 'confirm').mockReturnValue(answer);
    render(<DeviceRecords />);
    click('この端末の記録をすべて消す');
    expect([keptNames(), localStorage.getItem('other-site')]).toEqual([rest, 'x']);
  });

  test('島が残すものには、どれも、ふつうの言葉の説明がある', () => {
    const folder = path.join(process.cwd(), 'src/islands');
    const texts = fs.readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => /\.tsx?$/.test(file)).map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
    const names = texts.filter((text) => /deviceStore'/.test(text)).flatMap((text) => [...text.matchAll(/^const NAME = ['`]([\w/-]+)/gm)].map(([, name]) => name));
    expect(names).toContain('search-recent');
    expect(names.filter((name) => !KEPT_KINDS.some(({start}) => name.startsWith(start)))).toEqual([]);
  });

  test('名前の頭がいちばん長く合う種類に入る', () => {
    expect(groupByKind(['search-recent', 'search-x', 'colour']).map(({kind, names}) => [kind.what, ...names])).toEqual([['画面の色', 'colour'], ['最近探したことば', 'search-recent'], ['そのほかの記録', 'search-x']]);
  });
});
