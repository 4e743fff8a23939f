import fs from 'node:fs';
import path from 'node:path';

const SCRIPTS = path.resolve(__dirname, '../../scripts');
const README = fs.readFileSync(path.join(SCRIPTS, 'README.md'), 'utf8');

/** Cells of the table's rows, without the heading and the delimiter row. */
const rows = README.split('\n').filter((line) => line.startsWith('| `')).map((line) => line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim()));
const files = fs.readdirSync(SCRIPTS).filter((name) => /\.(?:ts|mjs)$/.test(name)).sort();

describe('scripts/README.md', () => {
  test('どのスクリプトにも、表の行がちょうど1つある', () => {
    expect(rows.map(([name]) => name.replaceAll('`', '')).sort()).toEqual(files);
  });
  test.each(rows)('%s の行は、命令・入るもの・出るものを書いている', (...cells) => {
    expect(cells.filter((cell) => cell !== '')).toHaveLength(4);
  });
  test('package.jsonの命令が使うスクリプトは、その命令とともに表にある', () => {
    const {scripts} = JSON.parse(fs.readFileSync(path.join(SCRIPTS, '../package.json'), 'utf8')) as {scripts: Record<string, string>};
    const missing = Object.entries(scripts).filter(([name, command]) => {
      const row = rows.find(([file]) => command.includes(`scripts/${file.replaceAll('`', '')}`));
      return !row?.[1].includes(`npm ${['start', 'test'].includes(name) ? '' : 'run '}${name}`);
    });
    expect(missing).toEqual([]);
  });
});
