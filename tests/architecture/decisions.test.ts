import fs from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(__dirname, '../../docs/developers/decisions');

test('決めたことの記録は、どれも一覧に番号の順にあり、一覧にないものはない', () => {
  const records = fs.readdirSync(FOLDER).filter((name) => /^\d{4}-.*\.mdx$/.test(name)).sort();
  const rows = [...fs.readFileSync(path.join(FOLDER, 'index.mdx'), 'utf8').matchAll(/^\| \d{4} \| \[.+\]\(\.\/(.+)\) \|$/gm)].map(([, name]) => name);
  expect(rows).toEqual(records);
});
