import {parseMdx} from '../../../src/core/parse';

test('正しいMDXには指摘がない', () => {
  expect(parseMdx('a.mdx', '---\ntitle: 題\n---\n\n## 目的 {/* #a */}\n\n| a | b |\n| - | - |\n\n<Steps n={1} />\n').messages).toEqual([]);
});

test('壊れたMDXは、場所と直し方を告げる', () => {
  const [message] = parseMdx('guides/a.mdx', '# 題\n\n市は {支援\n').messages;
  expect(message).toMatchObject({line: 3, fatal: true, ruleId: 'mdx-syntax'});
  expect(message.reason).toMatch(/^MDXとして読めません.*直してください$/);
});
