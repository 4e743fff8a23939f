import {RECOMMENDED_IN_JAPANESE} from '../../src/lint/japanese';
import {lintPages} from '../../src/lint/lintPages';
import {recommendedRules} from '../../src/lint/preset';
import {formatReport, toReportedMessages} from '../../src/lint/report';

const path = 'docs/places/index.mdx';
const head = '---\ntitle: 公共施設\ndescription: 使える公共施設の一覧です。\n---\n\n';
const lint = (...texts: readonly string[]) => {
  const sources = texts.map((text, index) => ({path: index === 0 ? path : `docs/places/page-${index}.mdx`, text: head + text}));
  return toReportedMessages(lintPages({sources, effectiveDates: new Map(), isWanted: () => true}));
};
const short = (text: string) => lint(text).map(({line, column, level, ruleId}) => `${line}:${column} ${level} ${ruleId}`);

describe('ページの検査', () => {
  test('問題のないページには指摘がない', () => {
    expect(lint('市民活動センターの部屋を使えます。\n')).toEqual([]);
  });
  test('MDXとして読めないページは、行と列のある誤りになり、指摘0件にならない', () => {
    expect(short('## 部屋\n\n定員は<10人です。\n')).toEqual(['8:5 error mdx-syntax']);
  });
  test('読めない理由には、原文と直し方がある', () => {
    expect(lint('定員は{未定です。\n')[0].reason).toMatch(/MDXとして読めません（.+）。.+全角/);
  });
  test('{#id}があっても、同じページのほかの誤りを一緒に示す', () => {
    expect(short('## 部屋 {#room}\n\n#### 定員\n')).toEqual(['6:7 error no-brace-heading-id', '8:1 error heading-order']);
  });
  test('{#id}のほかにも読めないところがあれば、両方を示す', () => {
    expect(short('## 部屋 {#room}\n\n定員は<10人です。\n')).toEqual(['6:7 error no-brace-heading-id', '8:5 error mdx-syntax']);
  });
  test('読めないページがあっても、ほかのページは検査する', () => {
    expect(lint('定員は<10人\n', '#### 定員\n').map((message) => `${message.path} ${message.ruleId}`)).toEqual(['docs/places/index.mdx mdx-syntax', 'docs/places/page-1.mdx heading-order']);
  });
  test('推奨規則の指摘は、注意として日本語で出る', () => {
    expect(lint('市民活動センター')[0]).toMatchObject({level: 'warning', ruleId: 'final-newline', reason: expect.stringContaining('改行')});
  });
  test('使っている推奨規則には、すべて日本語の文がある', () => {
    const entries = recommendedRules().map((entry) => (Array.isArray(entry) ? entry : [entry]) as unknown as [{name: string}, unknown]);
    const on = entries.filter(([plugin, setting]) => plugin.name.startsWith('remark-lint:') && setting !== false);
    expect(on.map(([plugin]) => plugin.name.slice('remark-lint:'.length)).sort()).toEqual(Object.keys(RECOMMENDED_IN_JAPANESE).sort());
  });
  test('報告は、ファイルごとに行と列の順で並び、件数で終わる', () => {
    const report = formatReport(lint('#### 定員\n\n# 部屋'), 1).split('\n');
    expect(report.slice(0, 3).map((line) => line.split(' ')[0])).toEqual(['6:1', '8:1', '8:5'].map((place) => `${path}:${place}`));
    expect(report.at(-1)).toBe('1ファイルを調べました。誤り2件、注意1件');
  });
  test('1つずつ仕込んだ誤りを、1度の検査ですべて見つける', () => {
    const sources = Object.entries(PLANTED).map(([file, text]) => ({path: `guides/handbook/${file}`, text}));
    const found = toReportedMessages(lintPages({sources, effectiveDates: new Map(), isWanted: (file) => file.includes('2024')}));
    expect([...new Set(found.map(({line, ruleId}) => `${line} ${ruleId}`))]).toEqual([
      '1 front-matter', '5 clause-id-present', '7 clause-id-unique', '7 heading-order', '9 clause-id-kept', '11 no-brace-heading-id',
      '13 edition-link', '15 source-required', '17 footnote-defined', '19 no-promise',
    ]);
  });
});

const PLANTED = {
  '2023-04-01/what.mdx': `## 協働の形 {/* #handbook-forms */}\n`,
  '2024-04-01/steps.mdx': `---
title: 進め方
description: 協働の進め方です。
sidebar_position: 1
audience: staff
owner: 地域のつながり課
nextReview: 要確認
---

## 進め方 {/* #handbook-steps */}
`,
  '2024-04-01/what.mdx': [
    '---', 'title: 協働とは', '---', '',
    '## 協働とは', '',
    '#### 手順 {/* #handbook-steps */}', '',
    '### 協働の形 {/* #handbook-kinds */}', '',
    '### 役割 {#handbook-roles}', '',
    '[進め方](./step.mdx)を見てください。', '',
    '令和6年度に始まりました。', '',
    '市の資料によります。[^none]', '',
    '手順を踏めば、必ず契約できます。', '',
  ].join('\n'),
};
