import {outline, texts} from './outline';

test('入れ子の箇条書きは、上の項目の中に入る', () => {
  expect(outline('次のとおり。\n\n- 計画書\n  - 内訳\n    1. 人件費\n- 名簿\n')).toEqual(['text', '  listItem', '    listItem', '      listItem 1.', '  listItem']);
});

test('表は行とセルに分かれる', () => {
  expect(outline('| 区分 | 額 |\n| --- | --- |\n| 講師 | 500円 |\n')).toEqual([
    'table', '  tableRow', '    tableCell', '    tableCell', '  blank', '  tableRow', '    tableCell', '    tableCell',
  ]);
});

test('セルの中の \\| と `|` は区切りではない', () => {
  expect(texts('| a\\|b | `c|d` |\n| --- | --- |\n')).toEqual(['a|b', 'c|d']);
});

test('囲みの中のものは囲みに入り、閉じれば外に出る', () => {
  expect(outline(':::note[大切なこと]\n期限は月末です。\n:::\n\n続きます。\n')).toEqual(['admonition note「大切なこと」', '  text', '  blank', 'text']);
});

test('部品は名前と、読み手が見る言葉を持ち、子は中に入る', () => {
  const source = '<Steps title="三つの段階" className="wide">\n  <Step name="相談" days={3} />\n</Steps>\n';
  expect(outline(source)).toEqual(['component Steps', '  component Step', '  blank']);
  expect(texts(source)).toEqual(['三つの段階', '相談　3']);
});

test.each([
  ['強調と符号', '**必ず**`code`と~~古い~~', '必ずcodeと古い'], ['リンクは行き先を除く', '[窓口](./x.mdx)へ', '窓口へ'],
  ['ふりがなは括弧に入れる', '<ruby>鎌倉<rt>かまくら</rt></ruby>市', '鎌倉（かまくら）市'], ['コメントは見えない', '市{/* 内部 */}は<!-- x -->、', '市は、'],
  ['語の中の下線は印ではない', 'snake_case_name', 'snake_case_name'], ['字としての記号は残る', '\\*注\\*', '*注*'], ['脚注の印は残る', '支援する。[^1]', '支援する。[^1]'],
  ['改行の印', '一行<br/>二行', '一行\n二行'],
])('見える文：%s', (_rule, source, text) => {
  expect(texts(`${source}\n`)).toEqual([text]);
});

test('図は代替の文を、脚注は印を名前に持つ', () => {
  expect(outline('![流れの図](a.png)\n\n[^1]: 要綱\n')).toEqual(['figure「流れの図」', 'footnote ^1']);
});

test('前付けの文は題名と説明だけ', () => {
  expect(texts('---\ntitle: "進め方"\nowner: 課\ndescription: 説明\n---\n')).toEqual(['進め方\n説明']);
});

test('HTMLの表も行とセルに分かれる', () => {
  expect(texts('<table>\n<tr><th>区分</th>\n<td>額<br>円</td></tr>\n\n</table>\n')).toEqual(['区分', '額\n円']);
});

test.each([['## 目的 {/* #p-1 */}'], ['## 目的 {#p-1}']])('「%s」の条項IDは p-1', (heading) => {
  expect(outline(`${heading}\n`)).toEqual(['heading 目的 #p-1']);
});

test('下線で書いた見出し、引用、囲まれた符号、区切り線', () => {
  expect(outline('題名\n===\n\n> 引用\n\n```js\n# x\n```\n\n---\n')).toEqual(['heading 題名', '  quote', '  code', '  rule']);
});
