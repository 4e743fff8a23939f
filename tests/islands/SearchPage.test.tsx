import React from 'react';
import {renderToString} from 'react-dom/server';
import {fireEvent, render, screen, waitFor, within} from '@testing-library/react';
import axe from 'axe-core';
import SearchPage from '../../src/islands/SearchPage';
import Contents from '../../src/islands/SearchPage/Contents';
import {buildSite} from '../../src/plugins/search/buildSite';
import {readTexts} from '../../src/plugins/search/readSite';
import {toContents} from '../../src/search/contents';
import {createEngine} from '../../src/search/engine';
import {siteContent} from '../../src/plugins/search/siteContent';

const siteDir = process.cwd();
const [current, ...others] = readTexts({siteDir, audience: 'staff', allContent: siteContent(siteDir, 'staff')});
let data: ReadonlyMap<string, unknown>;
beforeAll(async () => {
  const {parts, files} = await buildSite([current, ...others], {siteDir, audience: 'staff'});
  data = new Map<string, unknown>([['search/parts', parts], ...files]);
});
const element = <SearchPage examples={['委託', '負担']} />;
const asked: string[] = [];

/** What goes wrong with the next files. */
let read: () => Promise<void>;

/** The search runs in this page, as it does under file://; only its files come from memory. */
beforeEach(() => {
  asked.length = 0;
  read = async () => undefined;
  globalThis.portalSearch = createEngine(async (name) => {
    asked.push(name);
    await read();
    return JSON.parse(JSON.stringify(data.get(name)));
  });
  history.replaceState(null, '', '/search/');
});

function open(address: string): HTMLElement {
  history.replaceState(null, '', address);
  return render(element).container;
}
const field = (): HTMLInputElement => screen.getByLabelText('探すことば');
const status = (text: RegExp | string): Promise<HTMLElement> => screen.findByText(text, {selector: '[role="status"]'});

test('スクリプトなしでは、検索の欄を出さず、目次を案内する', () => {
  const html = document.createElement('div');
  html.innerHTML = renderToString(element);
  expect([html.querySelector('form')?.hidden, html.querySelector('.SearchPage-note a')?.getAttribute('href')]).toEqual([true, '#contents']);
});

test('目次には、施行中の版のすべてのページと見出しへのリンクがある', () => {
  const groups = toContents(current.pages, current.sources);
  const {container} = render(<Contents groups={groups} />);
  const wanted = current.pages.flatMap(({sections}) => sections.filter(({kind}) => kind === 'clause').map(({address}) => address));
  expect([...container.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(expect.arrayContaining(wanted));
});

test('何も尋ねないうちは、データを読み込まない', () => {
  open('/search/');
  expect(asked).toEqual([]);
});

test('住所のことばで探し、件数を知らせる', async () => {
  open('/search/?q=%E5%A7%94%E8%A8%97');
  expect((await status(/「委託」は\d+件あります（施行中の版とページ）/)).getAttribute('role')).toBe('status');
  expect(field().value).toBe('委託');
});

test('結果は手引きごとに並び、版の呼び名、見出しの道筋、印の付いた文がある', async () => {
  open('/search/?q=%E8%B2%A0%E6%8B%85%E9%87%91');
  const group = await screen.findByRole('region', {name: /協働の手引き/});
  const first = within(group).getAllByRole('listitem')[0];
  expect(first.textContent).toMatch(/令和.年度版（施行中）協働の形態と選び方/);
  expect(within(first).getByRole('link').getAttribute('href')).toMatch(/^\/handbook\/forms\/#/);
  expect(first.querySelector('mark')?.textContent).toMatch(/^負担/);
});

test('初めは施行中の版だけを読み込む', async () => {
  open('/search/?q=%E5%A7%94%E8%A8%97');
  await status(/委託/);
  expect(asked.filter((name) => /draft/.test(name))).toEqual([]);
});

test('「旧版・改定案・変更点も探す」を入れると、旧版と改定案も出て、住所に残る', async () => {
  open('/search/?q=%E5%86%8D%E5%A7%94%E8%A8%97');
  await status(/施行中の版とページ/);
  fireEvent.click(screen.getByLabelText('旧版・改定案・変更点も探す'));
  await status(/旧版・改定案・変更点も含む/);
  expect(location.search).toBe('?q=%E5%86%8D%E5%A7%94%E8%A8%97&all=1');
  expect(document.querySelector('.chip--draft')?.textContent).toBe('改定案（検討中）');
});

test('欄に書くと、打ち終えてから探し、住所が変わる', async () => {
  open('/search/');
  fireEvent.change(field(), {target: {value: 'ｶﾞｲﾄﾞﾗｲﾝ'}});
  await status(/「ｶﾞｲﾄﾞﾗｲﾝ」は\d+件/);
  expect(new URLSearchParams(location.search).get('q')).toBe('ｶﾞｲﾄﾞﾗｲﾝ');
});

test('変換の途中では探さない', async () => {
  open('/search/');
  fireEvent.compositionStart(field());
  fireEvent.change(field(), {target: {value: 'いたk'}});
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect([asked, location.search]).toEqual([[], '']);
});

test('残りは、求められてから出す', async () => {
  open('/search/?q=%E5%A5%91%E7%B4%84');
  const group = await screen.findByRole('region', {name: /委託の代替策/});
  expect(within(group).getAllByRole('listitem')).toHaveLength(5);
  fireEvent.click(within(group).getByRole('button', {name: /残り\d+件を表示/}));
  await waitFor(() => expect(within(group).getAllByRole('listitem').length).toBeGreaterThan(5));
});

test('1字違いのことばには、もしかしてと勧め、押すと探す', async () => {
  open(`/search/?q=${encodeURIComponent('ガイドラレン')}`);
  await status(/「ガイドラレン」は\d+件/);
  fireEvent.click(screen.getByRole('button', {name: 'ガイドライン'}));
  expect((await status(/「ガイドライン」は/)).textContent).toMatch(/\d+件/);
});

test('一部のことばしかないときは、そのことを知らせる', async () => {
  open(`/search/?q=${encodeURIComponent('協働 宇宙船')}`);
  expect((await screen.findByText(/一部を含むところを示します/)).textContent).toContain('すべてのことばを含むところがない');
});

test('手引きでしぼると、その手引きだけになり、住所に残る', async () => {
  open('/search/?q=%E5%A7%94%E8%A8%97');
  await status(/「委託」は/);
  fireEvent.change(screen.getByLabelText('手引き'), {target: {value: 'outsourcing'}});
  await waitFor(() => expect(screen.getAllByRole('region').map((region) => region.querySelector('h2')?.textContent)).toEqual([expect.stringMatching(/^委託の代替策/)]));
  expect(new URLSearchParams(location.search).get('guide')).toBe('outsourcing');
});

test('答えのあったことばは、この端末だけに残り、消せる', async () => {
  localStorage.setItem('kmk-kyodo/search-recent', JSON.stringify(['再委託']));
  open('/search/');
  fireEvent.click(await screen.findByRole('button', {name: '消す'}));
  expect([screen.queryByRole('button', {name: '再委託'}), localStorage.getItem('kmk-kyodo/search-recent')]).toEqual([null, '[]']);
});

test('読み込みが遅いときは、探していることを知らせる', async () => {
  read = () => new Promise(() => undefined);
  open('/search/?q=%E5%A7%94%E8%A8%97');
  expect((await status('探しています…')).textContent).toBe('探しています…');
});

test('読み込めないときは、そのことを知らせ、もう一度探せる', async () => {
  read = () => Promise.reject(new Error('データを読み込めませんでした。'));
  open('/search/?q=%E5%A7%94%E8%A8%97');
  expect((await screen.findByRole('alert')).textContent).toContain('データを読み込めませんでした。');
  read = async () => undefined;
  fireEvent.click(screen.getByRole('button', {name: 'もう一度探す'}));
  expect((await status(/「委託」は/)).textContent).toMatch(/\d+件/);
});

test.each(['/search/', '/search/?q=%E5%A7%94%E8%A8%97', '/search/?q=%E5%AE%87%E5%AE%99%E8%88%B9'])('%s に axe の指摘がない', async (address) => {
  const container = open(address);
  if (address !== '/search/') await status(/「.+」は/);
  const {violations} = await axe.run(container, {rules: {'color-contrast': {enabled: false}, region: {enabled: false}}});
  expect(violations.map(({id, nodes}) => [id, nodes.length])).toEqual([]);
});
