import fs from 'node:fs';
import path from 'node:path';
import {findRegister, registers} from '../../src/registers';
import {parseRegister} from '../../src/registers/parseRegister';

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
