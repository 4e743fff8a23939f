import {compareSources} from './compared';

const layerOf = (oldSource: string, newSource: string) => compareSources(oldSource, newSource).entries.map(({layer}) => layer);

test.each([
  ['文', '額は500円です。', '額は800円です。', 'text'],
  ['強調', '**必ず**確かめます。', '必ず確かめます。', 'format'],
  ['幅', '額は５００円です。', '額は500円です。', 'format'],
  ['見出しの深さ', '## 目的', '### 目的', 'format'],
  ['リンク先', '[窓口](./a.mdx)へ', '[窓口](./b.mdx)へ', 'link'],
  ['図のファイル', '![図](a.png)', '![図](b.png)', 'link'],
  ['前後の空行', '市は、\n\n\n\n', '市は、\n', 'none'],
  ['部品の言葉', '<Step name="相談" />', '<Step name="申請" />', 'text'],
])('%sの変更', (_what, ...[oldSource, newSource, layer]) => {
  expect(layerOf(`${oldSource}\n`, `${newSource}\n`)).toEqual([layer]);
});

test('書式だけの変更では、見える文に印が付かない', () => {
  const [entry] = compareSources('**必ず**確かめます。\n', '必ず確かめます。\n').entries;
  expect(entry).toMatchObject({kind: 'changed', segments: [['=', '必ず確かめます。']]});
});
