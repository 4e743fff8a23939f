import {fireEvent, waitFor} from '@testing-library/react';
import axe from 'axe-core';
import {SitePanel} from '../../src/islands/siteSearch/SitePanel';
import {watchField} from '../../src/islands/siteSearch/watchField';
import {keep} from '../../src/islands/deviceStore';
import {buildSite} from '../../src/plugins/search/buildSite';
import {readTexts} from '../../src/plugins/search/readSite';
import {siteContent} from '../../src/plugins/search/siteContent';
import {createEngine} from '../../src/search/engine';

jest.setTimeout(60_000);
const siteDir = process.cwd();
let data: ReadonlyMap<string, unknown>;
let read: () => Promise<void>;
beforeAll(async () => {
  const {parts, files} = await buildSite(readTexts({siteDir, audience: 'staff', allContent: siteContent(siteDir, 'staff')}), {siteDir, audience: 'staff'});
  data = new Map<string, unknown>([['search/parts', parts], ...files]);
  Element.prototype.scrollIntoView = () => undefined;
});
beforeEach(() => {
  localStorage.clear();
  read = async () => undefined;
  globalThis.portalSearch = createEngine(async (name) => {
    await read();
    return JSON.parse(JSON.stringify(data.get(name)));
  });
  document.body.innerHTML = '<form action="/search/"><label for="site-search">サイト内を検索</label><input id="site-search" name="q" role="searchbox"></form><button>ほか</button>';
});

const field = (): HTMLInputElement => document.querySelector('#site-search') as HTMLInputElement;
const options = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[role="option"]')];
const labels = (): (string | null)[] => [...document.querySelectorAll('.SiteSearch-label')].map((label) => label.textContent);
const status = (): string => document.querySelector('[role="status"]')?.textContent ?? '';

function open(): HTMLInputElement {
  field().focus();
  new SitePanel(field());
  return field();
}

async function type(text: string, awaited = /矢印キーで選べます/): Promise<void> {
  fireEvent.input(field(), {target: {value: text}});
  await waitFor(() => expect(status()).toMatch(awaited), {timeout: 5_000});
}

test('欄に移ると、ことばの例が出て、選べる', () => {
  open();
  expect([labels(), field().getAttribute('aria-expanded'), field().getAttribute('role')]).toEqual([['ことばの例', 'ほかの探し方'], 'true', 'combobox']);
});

test('打つと、手引きごとに、版と見出しの道筋と印の付いた文が出る', async () => {
  open();
  await type('負担金');
  const first = options()[0];
  expect([labels().at(-1), first.getAttribute('href'), first.querySelector('mark')?.textContent]).toEqual(['ほかの探し方', expect.stringMatching(/^\/[a-z]+\//), expect.stringMatching(/^負担/)]);
  expect(first.querySelector('.SiteSearch-place')?.textContent).toMatch(/.+/);
});

test('矢印キーで選び、欄から動かずに、選んだものを読み上げに知らせる', async () => {
  open();
  await type('委託');
  fireEvent.keyDown(field(), {key: 'ArrowDown'});
  fireEvent.keyDown(field(), {key: 'ArrowDown'});
  expect([field().getAttribute('aria-activedescendant'), options()[1].getAttribute('aria-selected'), document.activeElement]).toEqual(['site-search-1', 'true', field()]);
  fireEvent.keyDown(field(), {key: 'ArrowUp'});
  fireEvent.keyDown(field(), {key: 'ArrowUp'});
  expect(field().hasAttribute('aria-activedescendant')).toBe(false);
});

test('Enterは選んだものへ進み、選んでいなければ、すべての結果のページへ進む', async () => {
  open();
  await type('委託');
  const clicked = jest.fn((event: Event) => event.preventDefault());
  options()[0].addEventListener('click', clicked);
  expect(fireEvent.keyDown(field(), {key: 'Enter'})).toBe(true);
  fireEvent.keyDown(field(), {key: 'ArrowDown'});
  expect([fireEvent.keyDown(field(), {key: 'Enter'}), clicked.mock.calls.length]).toEqual([false, 1]);
});

test('Escapeで閉じ、打つと、また開く', async () => {
  open();
  await type('委託');
  fireEvent.keyDown(field(), {key: 'Escape'});
  expect([field().getAttribute('aria-expanded'), document.querySelector<HTMLElement>('.SiteSearch-panel')?.hidden]).toEqual(['false', true]);
  await type('再委託', /再委託/);
  expect(field().getAttribute('aria-expanded')).toBe('true');
});

test('ほかの所へ移ると閉じる', async () => {
  open();
  fireEvent.focusOut(field(), {relatedTarget: document.querySelector('button')});
  expect(field().getAttribute('aria-expanded')).toBe('false');
});

test('変換の途中のEnterは、選ぶことにならない', async () => {
  open();
  await type('委託');
  fireEvent.keyDown(field(), {key: 'ArrowDown'});
  expect(fireEvent.keyDown(field(), {key: 'Enter', isComposing: true})).toBe(true);
});

test('打ち間違いには「もしかして」と勧め、選ぶと、そのことばで探す', async () => {
  open();
  await type('ガイドラレン');
  expect(labels()[0]).toBe('もしかして');
  fireEvent.click(options()[0]);
  await waitFor(() => expect([field().value, status()]).toEqual(['ガイドライン', expect.stringMatching(/^「ガイドライン」は\d+件/)]));
});

test('見つからないときは、そのことを知らせ、ほかの探し方を示す', async () => {
  open();
  await type('qwertyzx');
  expect([status(), labels()]).toEqual([expect.stringMatching(/見つかりませんでした/), ['ほかの探し方', 'ことばの例']]);
});

test('読み込めないときは、そのことを知らせる', async () => {
  read = () => Promise.reject(new Error('データを読み込めませんでした。'));
  open();
  await type('委託', /読み込めません/);
  expect([field().getAttribute('aria-expanded'), options()]).toEqual(['false', []]);
});

test('選んで進んだことばは、次に、最近探したことばとして出る', async () => {
  open();
  await type('積算');
  options()[0].addEventListener('click', (event) => event.preventDefault());
  fireEvent.click(options()[0]);
  fireEvent.input(field(), {target: {value: ''}});
  await waitFor(() => expect([labels()[0], options()[0].textContent]).toEqual(['最近探したことば（この端末だけに残ります）', '積算']));
});

test('閉じていても開いていても、axe の指摘がない', async () => {
  const problems = async (): Promise<string[]> => (await axe.run(document.body, {rules: {'color-contrast': {enabled: false}, region: {enabled: false}}})).violations.map(({id}) => id);
  const before = await problems();
  open();
  const first = await problems();
  await type('委託');
  fireEvent.keyDown(field(), {key: 'ArrowDown'});
  expect([before, first, await problems()]).toEqual([[], [], []]);
});

test.each([['', 1], ['off', 0]])('「/」キーは、切っていなければ欄へ移る（%s）', (kept, count) => {
  keep('search-key', kept);
  const load = jest.fn();
  watchField(load);
  fireEvent.keyDown(document.body, {key: '/'});
  expect([load.mock.calls.length, document.activeElement === field()]).toEqual([count, count === 1]);
});

test('欄や文の入力の途中の「/」は、文字である', () => {
  const load = jest.fn();
  watchField(load);
  document.body.insertAdjacentHTML('beforeend', '<textarea></textarea>');
  expect([fireEvent.keyDown(document.querySelector('textarea') as Element, {key: '/'}), load.mock.calls.length]).toEqual([true, 0]);
});
