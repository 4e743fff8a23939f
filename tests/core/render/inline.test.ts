import {toInlineText, toInlineView} from '../../../src/core/render';
import {compareSources} from '../compare/compared';

const viewOf = (oldSource: string, newSource: string) => toInlineView(compareSources(oldSource, newSource));

test('消えた語は元の場所に、加わった語はその後に示す', () => {
  expect(viewOf('額は500円とする。\n', '額は800円とする。\n').blocks[0].parts).toEqual([
    {kind: 'same', text: '額は'}, {kind: 'deleted', text: '500円'}, {kind: 'inserted', text: '800円'}, {kind: 'same', text: 'とする。'},
  ]);
});

test('変わらない条項も残し、全文を読める', () => {
  expect(viewOf('## 甲\n\n一つ目の約束。\n', '## 甲\n\n一つ目の約束。\n\n二つ目。\n').blocks.map(({kind}) => kind)).toEqual(['unchanged', 'unchanged', 'added']);
});

test('消えた条項は、もとあった場所に示す', () => {
  const [first, second, third] = ['最初に相談を受け付ける。', '担当者が記録を作る。', '係長が内容を決める。'];
  const {blocks} = viewOf([first, second, third].join('\n\n'), [first, third].join('\n\n'));
  expect(blocks.map(({kind}) => kind)).toEqual(['unchanged', 'removed', 'unchanged']);
});

test('幅だけの違いは、新しい書き方で示す', () => {
  expect(viewOf('（１）額は500円\n', '(1)額は800円\n').blocks[0].parts[0]).toEqual({kind: 'same', text: '(1)'});
});

test('表の行は一つのかたまりにし、セルの変更があれば変更とする', () => {
  const table = (amount: string) => `| 区分 | 額 |\n| --- | --- |\n| 講師 | ${amount} |\n`;
  expect(viewOf(table('500円'), table('800円')).blocks[1]).toMatchObject({kind: 'changed', parts: [{text: '講師'}, {kind: 'note', text: '　｜　'}, {kind: 'deleted'}, {kind: 'inserted'}]});
});

test('列が加わった行では、境の線も加わったものとし、元に戻せば残らない', () => {
  const {parts} = viewOf('| 区分 | 額 |\n| --- | --- |\n| 講師 | 500円 |\n', '| 区分 | 額 | 根拠 |\n| --- | --- | --- |\n| 講師 | 500円 | 要綱 |\n').blocks[1];
  expect(parts.filter(({kind}) => kind !== 'inserted').map(({text}) => text)).toEqual(['講師', '　｜　', '500円']);
});

test('文字だけの見え消しは、記号で読める', () => {
  expect(toInlineText(viewOf('額は500円とする。\n', '額は800円とする。\n'))).toBe('額は［－500円－］［＋800円＋］とする。\n');
});
