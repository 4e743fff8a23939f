import fs from 'node:fs';
import path from 'node:path';

const STATIC = path.join(__dirname, '../../static');

describe('そのまま置くファイル（static/）', () => {
  test('読み手の決まったフォルダーだけがあり、その外にファイルはない', () => {
    expect(fs.readdirSync(STATIC).sort()).toEqual(['public', 'staff']);
  });
  test('公開用に置くのは、ここに名前を書いたものだけである', () => {
    const files = fs.readdirSync(path.join(STATIC, 'public'), {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
    expect(files.map((entry) => path.relative(STATIC, path.join(entry.parentPath, entry.name))).sort()).toEqual(['public/img/favicon.svg']);
  });
});
