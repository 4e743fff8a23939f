import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {amend, amendEditions} from '../../src/core/amend';

const CASE = join(__dirname, '../fixtures/amend/項の追加と別表の削除');
const read = (path: string) => readFileSync(path, 'utf8');
const OLD = read(join(CASE, 'old.md')), NEW = read(join(CASE, 'new.md'));
let folder: string;
const at = (name: string) => join(folder, name);
const write = (name: string, value: unknown) => writeFileSync(at(name), typeof value === 'string' ? value : JSON.stringify(value));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'apply-'));
  write('amendment.json', {version: 1, files: [amend({path: 'a.md', source: OLD}, {path: 'a.md', source: NEW})]});
});
afterEach(() => rmSync(folder, {recursive: true}));

function apply(...args: readonly string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', join(__dirname, '../../scripts/apply.ts'), ...args], {encoding: 'utf8', cwd: join(__dirname, '../..')});
}

test('ファイルに改正を当てると、新しいファイルができる', () => {
  expect(apply(join(CASE, 'old.md'), at('amendment.json'), '--out', at('out/new.md'))).toMatchObject({status: 0, stderr: ''});
  expect(read(at('out/new.md'))).toBe(NEW);
});

test('基準の違う改正は断り、何も書かない', () => {
  const {status, stderr} = apply(join(CASE, 'new.md'), at('amendment.json'), '--out', at('out.md'));
  expect({status, stderr}).toEqual({status: 1, stderr: expect.stringMatching(/^a\.md：この改正は別の文を基にしています/)});
  expect(readdirSync(folder)).toEqual(['amendment.json']);
});

test('版のフォルダに当てると、文は改まり、図はそのまま移る', () => {
  mkdirSync(at('old/img'), {recursive: true});
  write('old/a.mdx', OLD);
  write('old/img/map.svg', '<svg/>');
  write('edition.json', amendEditions({files: [{path: 'a.mdx', source: OLD}]}, {files: [{path: 'a.mdx', source: NEW}, {path: 'npo/b.mdx', source: '新しい頁\r\n'}]}));
  expect(apply(at('old'), at('edition.json'), '--out', at('new')).status).toBe(0);
  expect([read(at('new/a.mdx')), read(at('new/npo/b.mdx')), read(at('new/img/map.svg'))]).toEqual([NEW, '新しい頁\r\n', '<svg/>']);
});

test('一括の形では、ファイルは text、フォルダは files で返す', () => {
  mkdirSync(at('old'));
  write('old/a.mdx', OLD);
  const amendment = amendEditions({files: [{path: 'a.mdx', source: OLD}]}, {files: [{path: 'a.mdx', source: NEW}]});
  write('in.json', [{id: 'x', old: join(CASE, 'old.md'), amendment: amendment.files[0]}, {id: 'y', old: at('old'), amendment}, {id: 'z', old: join(CASE, 'old.md'), amendment: null}]);
  expect(apply('--batch', at('in.json'), '--out', at('out.json')).status).toBe(0);
  expect(JSON.parse(read(at('out.json')))).toEqual([{id: 'x', text: NEW}, {id: 'y', files: {'a.mdx': NEW}}, {id: 'z', text: OLD}]);
});

test.each([
  ['ないファイル', ['/nowhere.md', 'amendment.json'], 'ありません'],
  ['JSONでない改正', ['old.bin', 'broken.json'], 'JSONとして読めません'],
  ['文章でないファイル', ['old.bin', 'amendment.json'], 'UTF-8の文章として読めません'],
  ['足りない指定', ['old.bin'], '使い方'],
])('%sは、直し方を言って断る', (_, args, message) => {
  writeFileSync(at('old.bin'), Buffer.from([0xff, 0xfe, 0x00]));
  write('broken.json', '{');
  const {status, stderr} = apply(...args.map((arg) => (arg.startsWith('/') ? arg : at(arg))), '--out', at('out.md'));
  expect({status, stderr}).toEqual({status: 1, stderr: expect.stringContaining(message)});
  expect(existsSync(at('out.md'))).toBe(false);
});
