import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

jest.setTimeout(60_000);

const CASE = join(__dirname, '../fixtures/compare/条が加われば後の条は番号だけ変わる');
const [OLD, NEW] = [join(CASE, 'old.md'), join(CASE, 'new.md')];
let folder: string;
const at = (name: string) => join(folder, name);
const read = (path: string) => readFileSync(path, 'utf8');
const json = (path: string) => JSON.parse(read(path));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compare-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

function compare(...args: readonly string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', join(__dirname, '../../scripts/compare.ts'), ...args], {encoding: 'utf8', cwd: join(__dirname, '../..')});
}

test('二つのファイルから新旧対照表を書き出す', () => {
  expect(compare(OLD, NEW)).toMatchObject({status: 0, stdout: read(join(CASE, 'table.txt')), stderr: ''});
});

test('形を選び、ファイルに書き出せる', () => {
  expect(compare(OLD, NEW, '--format', 'inline', '--out', at('a.txt')).status).toBe(0);
  expect(read(at('a.txt'))).toContain('［－前条－］［＋第２条＋］');
  expect(compare(OLD, NEW, '--format', 'sentences').stdout).toContain('同条を第４条とし');
  expect(JSON.parse(compare(OLD, NEW, '--format', 'json').stdout)).toMatchObject({reusedIds: [], amendment: {kind: 'changed'}});
});

test('版のフォルダどうしは、ファイルの増減も含めて比べる', () => {
  for (const side of ['old', 'new']) mkdirSync(at(side));
  writeFileSync(at('old/a.mdx'), '## 甲 {/* #a */}\n');
  writeFileSync(at('new/a.mdx'), '## 甲 {/* #a */}\n');
  writeFileSync(at('new/b.mdx'), '## 乙 {/* #b */}\n');
  writeFileSync(at('in.json'), JSON.stringify([{id: 'x', old: at('old'), new: at('new')}]));
  expect(compare('--batch', at('in.json'), '--out', at('out.json')).status).toBe(0);
  expect(json(at('out.json'))).toMatchObject([{id: 'x', entries: [{kind: 'unchanged'}, {kind: 'added', old: null, new: {id: 'b', file: 'b.mdx'}}], amendment: {files: [{kind: 'added'}]}}]);
});

test('文の組は、語句の差だけを返す', () => {
  writeFileSync(at('in.json'), JSON.stringify([{id: '1', old: '額は500円', new: '額は800円'}]));
  expect(compare('--texts', at('in.json'), '--out', at('out.json')).status).toBe(0);
  expect(json(at('out.json'))).toEqual([{id: '1', segments: [['=', '額は'], ['-', '500円'], ['+', '800円']]}]);
});

test.each<[what: string, name: string, bytes: Buffer | undefined, message: RegExp]>([
  ['ないファイル', 'none.md', undefined, /none\.md：ありません/],
  ['文章でないファイル', 'a.md', Buffer.from([0x61, 0, 0x62]), /a\.md：文章ではありません/],
  ['UTF-8でないファイル', 'a.md', Buffer.from([0x82, 0xa0]), /a\.md：UTF-8の文章として読めません/],
  ['壊れたMDX', 'a.mdx', Buffer.from('## 甲\n\n<Steps\n'), /a\.mdx:\d+:\d+ MDXとして読めません/],
])('%sは、場所を告げて断り、何も書かない', (_what, ...[name, bytes, message]) => {
  if (bytes) writeFileSync(at(name), bytes);
  const {status, stderr} = compare(at(name), NEW, '--out', at('out.txt'));
  expect({status, stderr}).toEqual({status: 1, stderr: expect.stringMatching(message)});
  expect(readdirSync(folder).filter((file) => file !== name)).toEqual([]);
});

test.each([[['--format', 'table']], [[OLD]], [[OLD, NEW, '--format', 'pdf']], [['--none']], [[OLD, CASE]]])('足りない、または合わない指定 %j は断る', (args) => {
  const {status, stderr} = compare(...args);
  expect({status, stderr}).toEqual({status: 1, stderr: expect.stringMatching(/使い方|比べられません/)});
});
