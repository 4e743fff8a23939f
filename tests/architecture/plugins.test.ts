import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
const PAGE = 'docs/developers/architecture.mdx';
const plugins = fs.readdirSync(path.join(ROOT, 'src/plugins'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && fs.existsSync(path.join(entry.parentPath, entry.name, 'index.ts')))
  .map(({name}) => `src/plugins/${name}`)
  .sort();

test('サイトを作るプラグインは、どれも構成のページの表にあり、表にないものはない', () => {
  const rows = [...fs.readFileSync(path.join(ROOT, PAGE), 'utf8').matchAll(/^\| `(src\/plugins\/\w+)` \|/gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual(plugins);
});
