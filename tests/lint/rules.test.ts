import fs from 'node:fs';
import path from 'node:path';
import {runRules} from '../../src/lint/lintPages';
import {portalRules} from '../../src/lint/preset';
import {parseRuleHeader, type RuleExample} from '../../src/lint/ruleHeader';
import type {PortalRule} from '../../src/lint/portalRule';
import {parseRegister} from '../../src/registers/parseRegister';
import {lawsRegister, toLawNames} from '../../src/registers/schemas/laws';

const folder = path.join(__dirname, '../../src/lint/rules');
const headers = fs.readdirSync(folder).sort().map((name) => ({name, header: parseRuleHeader(fs.readFileSync(path.join(folder, name), 'utf8'))}));
const rules = new Map(portalRules.map((rule) => [rule.name.replace(/^portal:/, ''), rule]));

function messagesOf(rule: PortalRule, {sources, registers}: RuleExample): readonly string[] {
  const [laws] = registers.flatMap((source) => parseRegister(lawsRegister, source).value ?? []).map(toLawNames);
  const files = runRules({sources, effectiveDates: new Map(), laws, isWanted: () => true}, {rules: [rule]});
  return files.flatMap((file) => file.messages.map((message) => `${sources.length > 1 ? `${file.path}:` : ''}${message.line}:${message.column} ${message.reason}`));
}

test('規則のファイルは、名前と頭書きのidが同じで、すべてpresetにある', () => {
  expect(headers.map(({header}) => `${header.id}.ts`)).toEqual(headers.map(({name}) => name));
  expect([...rules.keys()].sort()).toEqual(headers.map(({header}) => header.id));
});

describe.each(headers)('$name', ({header}) => {
  const rule = rules.get(header.id);
  test('よい例と直す例の両方がある', () => {
    expect(new Set(header.examples.map(({kind}) => kind))).toEqual(new Set(['ok', 'not-ok']));
  });
  test.each(header.examples.map((example) => [`${example.kind}: ${example.title}`, example] as const))('%s', (_, example) => {
    expect(example.kind === 'ok').toBe(example.expected.length === 0);
    expect(rule && messagesOf(rule, example)).toEqual(example.expected);
  });
});
