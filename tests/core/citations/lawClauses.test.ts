import {findLawClauses} from '../../../src/core/citations';
import {parseFile} from '../../../src/core/parse';

const LAWS = [{name: '地方自治法'}, {name: '地方自治法施行令'}];
const find = (source: string) => findLawClauses({files: [parseFile('a.mdx', source)]}, LAWS).map(({id, law, articles}) => [id, law, articles]);

test('条項ごとに、引く法令と条を、出る順に挙げる', () => {
  expect(find('## 方法 {/* #way */}\n\n地方自治法第234条による。同法第234条の2も同じ。\n\n## 額 {/* #sum */}\n\n地方自治法施行令別表第五の額。\n')).toEqual([
    ['way', '地方自治法', ['第234条', '第234条の2']],
    ['sum', '地方自治法施行令', ['別表第5']],
  ]);
});

test('脚注が引く法令は、その脚注を付けた条項が引く', () => {
  expect(find('## 検査 {/* #check */}\n\n市は検査をします。[^law]\n\n## 支払 {/* #pay */}\n\n後で払います。\n\n[^law]: 地方自治法第234条の2（写し）\n')).toEqual([['check', '地方自治法', ['第234条の2']]]);
});

test('ページの初めに定めた略した名前は、終わりまで効く', () => {
  expect(find('## 場合 {/* #case */}\n\n地方自治法施行令（以下「施行令」という。）による。\n\n## 資格 {/* #who */}\n\n施行令第167条の5による。\n')[1]).toEqual(['who', '地方自治法施行令', ['第167条の5']]);
});

test('表の中の引用も挙げ、自身の条は挙げない', () => {
  expect(find('## 第1条（表） {/* #table */}\n\n第3条による。\n\n| 払い方 | 条 |\n| --- | --- |\n| 前金払 | 地方自治法施行令第163条 |\n')).toEqual([['table', '地方自治法施行令', ['第163条']]]);
});
