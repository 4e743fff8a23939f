import {lintPages} from '../../src/lint/lintPages';

const page = (body: string): string => `---\ntitle: 総則\ndescription: 見本です。\nsidebar_position: 1\naudience: public\nowner: 地域のつながり課\nnextReview: 要確認\n---\n\n${body}`;
const article = (number: number, {id, text}: {id: string; text: string}): string => `### 第${number}条（${id}） {/* #${id} */}\n\n${text}\n\n`;
const old = page(`## 総則 {/* #general */}\n\n${article(1, {id: 'aim', text: 'この案は、目的を定める。'})}${article(2, {id: 'scope', text: '対象は、別に定める。'})}${article(3, {id: 'cost', text: '費用は、第2条の対象に限る。'})}`);
const draft = (citation: string): string => page(`## 総則 {/* #general */}\n\n${article(1, {id: 'aim', text: 'この案は、目的を定める。'})}${article(2, {id: 'words', text: '用語の意味は、次のとおりとする。'})}${article(3, {id: 'scope', text: '対象は、別に定める。'})}${article(4, {id: 'cost', text: `費用は、${citation}の対象に限る。`})}`);
const lint = (text: string): string[] => lintPages({
  sources: [{path: 'guides/g/2024-04-01/index.mdx', text: old}, {path: 'guides/g/draft/index.mdx', text}],
  effectiveDates: new Map([['g/2024-04-01', '2024-04-01']]),
  isWanted: () => true,
}).flatMap((file) => file.messages).filter(({ruleId}) => /citation/.test(ruleId ?? '')).map(({line, reason, fatal}) => `${fatal ? '誤り' : '注意'} ${line} ${reason}`);

describe('改定案の引用', () => {
  test('番号の動いた条を古い番号のまま引けば、直し方を示す', () => {
    expect(lint(draft('第2条'))).toEqual(['誤り 26 引用「第2条」は、番号の動いた条項を指しています。「第3条」にしてください']);
  });
  test('新しい番号で引けば、指摘しない', () => expect(lint(draft('第3条'))).toEqual([]));
  test('ない条を引けば、指摘する', () => {
    expect(lint(draft('第9条'))).toEqual([expect.stringContaining('引用「第9条」の指す条項がありません')]);
  });
});
