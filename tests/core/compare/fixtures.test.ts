import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {compareFiles} from '../../../src/core/compare';
import type {TableProfile} from '../../../src/core/model/table';
import {parseFile} from '../../../src/core/parse';
import {toComparisonTable, toTableText} from '../../../src/core/render';

const FOLDER = join(__dirname, '../../fixtures/compare');
const WORKING: TableProfile = {columnOrder: 'new-first', status: 'draft', brackets: 'round', gapMarker: 'none', remarks: true};

test.each(readdirSync(FOLDER).sort())('%s', (name) => {
  const read = (file: string) => readFileSync(join(FOLDER, name, file), 'utf8');
  const comparison = compareFiles(parseFile('a.md', read('old.md')), parseFile('a.md', read('new.md')));
  const table = toTableText(toComparisonTable(comparison, WORKING));
  const expected = join(FOLDER, name, 'table.txt');
  if (process.env.UPDATE_FIXTURES) writeFileSync(expected, table);
  expect(existsSync(expected)).toBe(true);
  expect(table).toBe(read('table.txt'));
});
