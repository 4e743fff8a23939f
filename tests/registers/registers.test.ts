import fs from 'node:fs';
import path from 'node:path';
import {z} from 'zod';
import {findRegister, registers} from '../../src/registers';
import {parseRegister} from '../../src/registers/parseRegister';
import {withoutStaffFields} from '../../src/registers/withoutStaffFields';

const root = path.resolve(__dirname, '../..');
const files = ['docs', 'guides']
  .flatMap((top) => fs.readdirSync(path.join(root, top), {recursive: true, encoding: 'utf8'}).map((file) => path.posix.join(top, file.split(path.sep).join('/'))))
  .filter((file) => /\.ya?ml$/.test(file));
const specOf = (file: string) => findRegister(file)?.spec;

describe('台帳の一覧', () => {
  test.each(files)('%s にはスキーマがある', (file) => {
    expect(specOf(file)).toBeDefined();
  });
  test.each(files)('%s は誤りなく読める', (file) => {
    const spec = specOf(file) ?? registers[0].spec;
    const {file: parsed} = parseRegister(spec, {path: file, text: fs.readFileSync(path.join(root, file), 'utf8')});
    expect(parsed.messages.map((message) => `${file}:${message.line}:${message.column} ${message.reason}`)).toEqual([]);
  });
});

test('どの台帳にも当たらないファイルは、見つからない', () => {
  expect(findRegister('docs/plan/unknown.yml')).toBeUndefined();
  expect(findRegister('guides/handbook/draft/guide.yml')).toBeUndefined();
  expect(findRegister('docs/a/b/_category_.yml')?.spec.name).toBe('category');
});

const spec = {name: 'sample', schema: z.unknown(), staffFields: ['records.*.staffNote', 'head.inner.phone']};
const value = {head: {inner: {phone: '内線', open: 1}, phone: '代表'}, records: [{id: 'a', staffNote: '秘'}, {id: 'b'}], staffNote: '別の場所'};

describe('公開する台帳', () => {
  test('職員だけの項目を、並びの中からも入れ子の中からも除く', () => {
    expect(withoutStaffFields(spec, value)).toEqual({head: {inner: {open: 1}, phone: '代表'}, records: [{id: 'a'}, {id: 'b'}], staffNote: '別の場所'});
  });
  test('渡した値は変わらない', () => {
    const before = JSON.stringify(value);
    withoutStaffFields(spec, value);
    expect(JSON.stringify(value)).toBe(before);
  });
  test.each(files)('%s から職員メモ（staffNote）が残らず除かれる', (file) => {
    const own = specOf(file) ?? registers[0].spec;
    const parsed = parseRegister(own, {path: file, text: fs.readFileSync(path.join(root, file), 'utf8')});
    expect(JSON.stringify(withoutStaffFields(own, parsed.value))).not.toContain('staffNote');
  });
});
