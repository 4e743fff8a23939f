import {parseFile} from '../../../src/core/parse';
import {toSlides} from '../../../src/core/training/slides';

const slides = (source: string) => toSlides(parseFile('page.mdx', source), '題');

describe('スライド', () => {
  test('見出しごとに1枚になり、初めの文は題の下に出る', () => {
    expect(slides('はじめに。\n\n## 一 {/* #one */}\n\n本文。\n\n## 二 {/* #two */}\n\n本文。\n').map(({id, title, part}) => [id, title, part])).toEqual([['top', '題', 0], ['one', '一', 0], ['two', '二', 0]]);
  });

  test('短い段落は、1文を1行にして全部を映す', () => {
    const [, slide] = slides('## 一 {/* #one */}\n\n1つ目の文。2つ目の文。[^a]\n');
    expect([slide.blocks, slide.notes]).toEqual([[{kind: 'text', text: '1つ目の文。'}, {kind: 'text', text: '2つ目の文。'}], ['1つ目の文。2つ目の文。']]);
  });

  test('入りきらない段落は初めの文だけを映し、全部の文は講師メモに入る', () => {
    const rest = '長い続きの文です。'.repeat(40);
    const [, slide] = slides(`## 一 {/* #one */}\n\n1つ目の文。${rest}\n`);
    expect([slide.blocks, slide.notes]).toEqual([[{kind: 'text', text: '1つ目の文。'}], [`1つ目の文。${rest}`]]);
  });

  test('入りきらない箇条書は、続きのスライドに分かれ、どの項目も1度だけ出る', () => {
    const items = Array.from({length: 23}, (_, index) => `項目${index + 1}`);
    const made = slides(`## 一 {/* #one */}\n\n${items.map((item) => `- ${item}`).join('\n')}\n`).slice(1);
    expect(made.map(({part}) => part)).toEqual([1, 2, 3]);
    expect(made.flatMap(({blocks}) => blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])))).toEqual(items);
    expect(new Set(made.map(({id}) => id)).size).toBe(3);
  });

  test('分かれた表は、どのスライドでも列の見出しを持つ', () => {
    const rows = Array.from({length: 20}, (_, index) => `| 行${index} | 値 |`).join('\n');
    const tables = slides(`## 表 {/* #t */}\n\n| 名 | 値 |\n| --- | --- |\n${rows}\n`).slice(1).flatMap(({blocks}) => blocks);
    expect(tables.length).toBeGreaterThan(1);
    expect(tables.every((block) => block.kind === 'table' && block.head.join() === '名,値')).toBe(true);
  });
});
