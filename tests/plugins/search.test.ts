import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import searchPlugin from '../../src/plugins/search';
import {buildSite} from '../../src/plugins/search/buildSite';
import {openDictionary} from '../../src/plugins/search/dictionary';
import {readSite} from '../../src/plugins/search/readSite';
import type {Audience} from '../../src/plugins/audience';
import type {ContentsGroup} from '../../src/search/contents';
import type {IndexStart, PartEntry, SectionText} from '../../src/search/stored';
import {siteContent} from '../../src/plugins/search/siteContent';

const GUIDE = `id: rules
title: 決まり
summary: 試験用の手引き
owner: 地域のつながり課
audience: public
editions:
  - {id: draft, label: 改定案, status: draft, reason: 試験}
  - {id: 2025-04-01, label: 令和7年度版, status: in-force, effectiveDate: 2025-04-01, reason: 試験}
  - {id: 2024-04-01, label: 令和6年度版, status: superseded, effectiveDate: 2024-04-01, reason: 試験}
`;
const page = (title: string, audience: Audience, body: string): string => `---\ntitle: ${title}\naudience: ${audience}\n---\n\n${body}\n`;
const FILES: Readonly<Record<string, string>> = {
  'guides/rules/guide.yml': GUIDE,
  'guides/rules/draft/a.mdx': page('案', 'public', '## 委託 {/* #r-a */}\n\n改定案の文'),
  'guides/rules/2025-04-01/a.mdx': page('今', 'public', '## 委託 {/* #r-a */}\n\n今の文\n\n<StaffOnly>\n\n### 内緒の見出し {/* #r-s */}\n\n内緒の段落\n\n</StaffOnly>'),
  'guides/rules/2025-04-01/staff.mdx': page('内緒のページ', 'staff', '## 内緒 {/* #r-b */}\n\n内緒の文'),
  'guides/rules/2024-04-01/a.mdx': page('昔', 'public', '## 委託 {/* #r-a */}\n\n昔の文'),
  'docs/about.mdx': page('このサイト', 'public', '説明の文'),
};

const DICTIONARY = 'node_modules/.cache/portal-search/dictionary.json';
beforeAll(() => void openDictionary({siteDir: process.cwd(), cacheFile: DICTIONARY}));
jest.setTimeout(60_000);

let siteDir: string;
let outDir: string;
beforeEach(() => {
  siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'search-site-'));
  outDir = path.join(siteDir, 'build');
  fs.symlinkSync(path.resolve('node_modules/@patdx'), path.join(made('node_modules'), '@patdx'));
  // The dictionary itself does not change with the texts; reading it anew takes seconds.
  fs.copyFileSync(DICTIONARY, path.join(made(path.dirname(DICTIONARY)), 'dictionary.json'));
  for (const [file, text] of Object.entries(FILES)) {
    fs.mkdirSync(path.dirname(path.join(siteDir, file)), {recursive: true});
    fs.writeFileSync(path.join(siteDir, file), text);
  }
});
afterEach(() => fs.rmSync(siteDir, {recursive: true}));

function made(folder: string): string {
  fs.mkdirSync(path.join(siteDir, folder), {recursive: true});
  return path.join(siteDir, folder);
}

/** Runs the plugin as a build does. Out: its data files as values, by name, and the contents list. */
async function build(audience: Audience): Promise<{files: Record<string, unknown>; contents: readonly ContentsGroup[]}> {
  const created: Record<string, unknown> = {};
  const createData = async (name: string, value: unknown): Promise<string> => String(created[name] = value);
  const plugin = searchPlugin({siteDir}, {audience});
  await plugin.allContentLoaded?.({allContent: siteContent(siteDir, audience), actions: {createData}} as never);
  await plugin.postBuild?.({outDir} as never);
  return {files: readData(), contents: created['contents.json'] as readonly ContentsGroup[]};
}

function readData(): Record<string, unknown> {
  const folder = path.join(outDir, 'data');
  const files: Record<string, unknown> = {};
  for (const file of fs.readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.js'))) {
    new Function('portalData', fs.readFileSync(path.join(folder, file), 'utf8'))((name: string, value: unknown) => (files[name] = value));
  }
  return files;
}

const nameOf = (name: string): string => name.replace(/-[0-9a-f]{8}$/, '');

test('施行中の版と版のないページで1つ、ほかの版ごとに1つの索引ができ、今のものが先に並ぶ', async () => {
  const parts = (await build('staff')).files['search/parts'] as PartEntry[];
  expect(parts.map(({name, isCurrent}) => [nameOf(name), isCurrent])).toEqual([['search/current', true], ['search/rules-draft', false], ['search/rules-2024-04-01', false], ['search/changes', false]]);
});

test('索引は版の呼び名と状態を、文の葉は条項の住所を持つ', async () => {
  const {files} = await build('staff');
  const find = (part: string, file: string): unknown => files[Object.keys(files).find((name) => name.startsWith(`search/${part}`) && name.endsWith(file)) ?? ''];
  expect((find('rules-2024-04-01', '/start') as IndexStart).sources).toEqual([{guide: 'rules', guideTitle: '決まり', edition: '2024-04-01', editionLabel: '令和6年度版', status: 'superseded'}]);
  expect((find('rules-2024-04-01', '/x/0') as {address: string}[]).map(({address}) => address)).toEqual(['/rules/2024-04-01/a/', '/rules/2024-04-01/a/#r-a']);
});

test('公開サイトのデータには、職員向けのページも囲みも改定案も入らない', async () => {
  const {files, contents} = await build('public');
  expect(JSON.stringify([files, contents])).not.toMatch(/内緒|改定案|draft|staff|r-s|ないしょ/);
});

test('変更点は、求められたときだけ読む別の索引にあり、比較のページの行に進む', async () => {
  const {files} = await build('staff');
  const parts = files['search/parts'] as PartEntry[];
  const {name} = parts.find(({isChanges}) => isChanges) ?? {name: ''};
  expect([parts.filter(({isCurrent, isChanges}) => isCurrent && isChanges), (files[`${name}/start`] as IndexStart).sources.map(({editionLabel}) => editionLabel)]).toEqual([[], ['令和7年度版→改定案', '令和6年度版→令和7年度版']]);
  const texts = files[`${name}/x/0`] as SectionText[];
  expect(texts.filter(({text}) => text.includes('改正前\n昔の文')).map(({kind, address}) => [kind, address])).toEqual([['change', '/changes/rules/2024-04-01..2025-04-01/#change-r-a.1']]);
});

test('職員サイトのデータには、それらがすべて入る', async () => {
  const {files} = await build('staff');
  expect(['内緒の見出し', '内緒の段落', '内緒の文', '改定案の文'].filter((text) => !JSON.stringify(files).includes(text))).toEqual([]);
});

test('目次には施行中の版と版のないページの、ページと見出しが並ぶ', async () => {
  const {contents} = await build('public');
  expect(contents.map((group) => [group.title, group.pages.map((one) => [one.title, one.headings.map((heading) => heading.title)])])).toEqual([
    ['決まり', [['今', ['委託']]]],
    ['ポータルのページ', [['このサイト', []]]],
  ]);
});

test('開発サーバーでは、どの住所にも最初のページを返す既定の答えより先に、データを答える', () => {
  const config = searchPlugin({siteDir}, {audience: 'staff'}).configureWebpack?.({} as never, false, {} as never, undefined) as unknown as {devServer: {setupMiddlewares: (middlewares: {name: string}[]) => unknown[]}};
  const shared = [{name: 'fallback'}];
  expect([config.devServer.setupMiddlewares(shared), shared.map(({name}) => name)]).toEqual([[], ['portal-data', 'fallback']]);
});

test('このリポジトリの手引きから2度作ると、1バイトも違わない', async () => {
  const siteDir = process.cwd();
  const make = async (): Promise<string> => JSON.stringify([...(await buildSite(readSite({siteDir, audience: 'staff', allContent: siteContent(siteDir, 'staff')}), {siteDir, audience: 'staff'})).files]);
  expect(await make()).toBe(await make());
});

test('1つの条項を変えて作り直すと、その行だけを解析する', async () => {
  const analysed = async (): Promise<number> => (await buildSite(readSite({siteDir, audience: 'staff', allContent: siteContent(siteDir, 'staff')}), {siteDir, audience: 'staff'})).analysedCount;
  const counts = [await analysed(), await analysed()];
  fs.appendFileSync(path.join(siteDir, 'guides/rules/2025-04-01/a.mdx'), '\n新しい段落です。\n');
  expect([counts[0] > 5, counts[1], await analysed()]).toEqual([true, 0, 1]);
});
