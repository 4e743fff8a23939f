import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {compareFiles} from '../../../src/core/compare';
import {parseFile} from '../../../src/core/parse';
import {findAmendmentProfile, toAmendingSentences} from '../../../src/core/render/sentences';

const FOLDER = join(__dirname, '../../fixtures/sentences');

test.each(readdirSync(FOLDER).sort())('%s', (name) => {
  const read = (file: string) => readFileSync(join(FOLDER, name, file), 'utf8');
  const comparison = compareFiles(parseFile('a.md', read('old.md')), parseFile('a.md', read('new.md')));
  const sentences = `${toAmendingSentences(comparison, findAmendmentProfile(comparison))}\n`;
  const expected = join(FOLDER, name, 'expected.txt');
  if (process.env.UPDATE_FIXTURES) writeFileSync(expected, sentences);
  expect(existsSync(expected)).toBe(true);
  expect(sentences).toBe(read('expected.txt'));
});
