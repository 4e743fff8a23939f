import type {RuleExample, RuleHeader} from './ruleHeader';

const KINDS: Readonly<Record<RuleExample['kind'], string>> = {ok: 'よい例', 'not-ok': '直す例'};

/** The page `docs/developers/lint-rules.mdx`, made from the heads of the rules' files; a test keeps it the same. */
export function toRulesPage(headers: readonly RuleHeader[]): string {
  return `${[PREFACE, ...headers.map(toSection)].join('\n\n')}\n`;
}

const PREFACE = `---
title: 文章の検査の規則
description: npm run lint:guides が調べる規則ごとに、何を求め、どう直すかを、例とともに示します。
sidebar_position: 5
audience: staff
owner: 地域のつながり課
nextReview: 要確認
---

この文章は、\`src/lint/rules/\` の各ファイルの頭書きから作ります。ここでは直さず、規則のファイルを直してから、次の命令で書き直してください。

\`\`\`bash
UPDATE_FIXTURES=1 npx jest tests/lint
\`\`\`

例は、そのまま規則の試験になっています。指摘の頭の数字は、行と列です。`;

function toSection({id, title, text, examples}: RuleHeader): string {
  return [`## ${title} {/* #${id} */}`, `規則の名前：\`${id}\``, text, ...examples.map(toExample)].join('\n\n');
}

function toExample({kind, title, sources, registers, expected}: RuleExample): string {
  const pages = sources.map(({path, text}) => `~~~~mdx title="${path}"\n${text}~~~~`);
  const files = registers.map(({path, text}) => `~~~~yaml title="${path}"\n${text}~~~~`);
  const messages = expected.length > 0 ? [`~~~~text title="指摘"\n${expected.join('\n')}\n~~~~`] : [];
  return [`**${KINDS[kind]}**　${title}`, ...files, ...pages, ...messages].join('\n\n');
}
