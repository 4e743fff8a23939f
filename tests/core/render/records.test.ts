import {compareFiles} from '../../../src/core/compare';
import {parseFile} from '../../../src/core/parse';
import {toEntryRecords} from '../../../src/core/render';
import {side} from '../compare/marked';

const OLD = '---\ntitle: 題\n---\n\n## 相談 {/* #s-1 */}\n\n**電話**か[窓口](./x.mdx)へ。\n\n| a | b |\n| - | - |\n| 1 | 2 |\n';
const NEW = OLD.replace('**電話**', '電話').replace('| 1 | 2 |', '| 1 | 3 |').replace('./x', './y');
const [older, newer] = [parseFile('a.mdx', OLD), parseFile('a.mdx', NEW)];
const records = toEntryRecords(compareFiles(older, newer), {olds: [older], news: [newer]});

test('記録の語句をつなげば、印も空行も含めて元のファイルになる', () => {
  expect(records.map(({segments}) => side(segments, '-')).join('')).toBe(OLD);
  expect(records.map(({segments}) => side(segments, '+')).join('')).toBe(NEW);
});

test('記録は、条項の名前と道筋とIDを持つ', () => {
  expect(records[1]).toMatchObject({kind: 'unchanged', old: {id: 's-1', label: '相談', path: ['相談'], file: 'a.mdx'}, new: {id: 's-1'}});
});
