import fs from 'node:fs';
import path from 'node:path';
import {lintPages} from '../../src/lint/lintPages';
import {parseRuleHeader} from '../../src/lint/ruleHeader';
import {toRulesPage} from '../../src/lint/rulesPage';

const root = path.join(__dirname, '../..');
const name = 'docs/developers/lint-rules.mdx';
const rules = path.join(root, 'src/lint/rules');
const page = toRulesPage(fs.readdirSync(rules).sort().map((file) => parseRuleHeader(fs.readFileSync(path.join(rules, file), 'utf8'))));

test('規則の説明のページは、規則のファイルの頭書きと同じ', () => {
  if (process.env.UPDATE_FIXTURES === '1') fs.writeFileSync(path.join(root, name), page);
  expect(fs.readFileSync(path.join(root, name), 'utf8')).toBe(page);
});

test('規則の説明のページは、規則の検査を通る', () => {
  const [file] = lintPages({sources: [{path: name, text: page}], effectiveDates: new Map(), isWanted: () => true});
  expect(file.messages.map((message) => `${message.line}:${message.column} ${message.reason}`)).toEqual([]);
});

test.each([
  ['題がない', '// 見出しには条項IDを付ける\n\nexport {};', 'expected a first line'],
  ['例の種類が違う', '// # a-rule: 題\n//\n// ## maybe: 例\n\nexport {};', 'Unexpected example `maybe: 例`'],
])('規則の頭書きの%sなら、開発者に示す', (_, source, message) => {
  expect(() => parseRuleHeader(source)).toThrow(message);
});
