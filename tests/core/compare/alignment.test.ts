import {compareFolders, compareSources, summary} from './compared';

const article = (heading: string, text: string, id = '') => `### ${heading}${id && ` {/* #${id} */}`}\n\n${text}\n\n`;
const LONG = 'この要綱は、市民活動の推進に関し必要な事項を定める。';

test('同じIDの条は、見出しも文も変わっても同じ条', () => {
  const result = compareSources(article('第1条（趣旨）', LONG, 'a'), article('第2条（目的）', `${LONG.replace('推進', '支援')}`, 'a'));
  expect(summary(result)[0]).toBe('renumbered 第1条>第2条');
});

test('違うIDの条は、文が同じでも別の条', () => {
  const result = compareSources(article('第1条（趣旨）', LONG, 'a'), article('第1条（趣旨）', LONG, 'b'));
  expect(summary(result)).toContain('added ->第1条');
});

test('IDを別の文に使い回せば知らせ、組にしない', () => {
  const other = '会議室の利用の申込みは、利用する日の七日前までに窓口で行うものとし、電話では受け付けない。';
  const result = compareSources(article('第1条（趣旨）', LONG, 'a'), article('第1条（会議室）', other, 'a'));
  expect(result.reusedIds).toEqual(['a']);
  expect(summary(result)).toContain('removed 第1条>-');
});

test('番号だけが見出しの条は、番号ではなく文で組にする', () => {
  const old = '### 第一条\n\n趣旨を定める文である。\n\n### 第二条\n\n補助金の額は、十万円とする。\n';
  const added = '### 第一条\n\n趣旨を定める文である。\n\n### 第二条\n\n市長は、委員会の意見を聴く。\n\n### 第三条\n\n補助金の額は、十万円とする。\n';
  expect(summary(compareSources(old, added))).toContain('renumbered 第二条>第三条');
});

test('引用の番号だけが違う条は同じ条', () => {
  const text = (number: string) => `第${number}条第一項の規定は、第${number}条の二の規定による申請について準用する。`;
  const result = compareSources(`### 第九条\n\n${text('三')}\n`, `### 第十一条\n\n${text('五')}\n`);
  expect(summary(result)[0]).toBe('renumbered 第九条>第十一条');
});

test('番号の同じ一つの条項どうしは、書き改めても同じ条項', () => {
  const result = compareSources('- 一　電話\n- 二　窓口\n- 三　郵便\n', '- 一　電話\n- 二　電子メール\n- 三　郵便\n');
  expect(summary(result)).toEqual(['unchanged 一>一', 'changed 二>二', 'unchanged 三>三']);
});

test('別の章へ移った条項も見つける', () => {
  const moved = '- 団体の会計の帳簿と領収書を事業ごとに分けて保管する\n';
  const result = compareSources(`## 準備\n\n${moved}\n## 実施\n\n- 記録する\n`, `## 準備\n\n- 確かめる\n\n## 実施\n\n- 記録する\n${moved}`);
  expect(result.entries.find(({kind}) => kind === 'moved')?.newClause?.clause.path).toEqual(['実施']);
});

test('短い言葉は、ほかの場所にあっても移したことにしない', () => {
  const result = compareSources('## 甲\n\n- なし\n\n## 乙\n\n- ある\n- 別\n', '## 甲\n\n- 未定\n\n## 乙\n\n- ある\n- なし\n');
  expect(summary(result).filter((line) => line.startsWith('moved'))).toEqual([]);
});

test('別のファイルへ移った節はIDで追う', () => {
  const section = `## 相談 {/* #s-consult */}\n\n${LONG}\n`;
  const result = compareFolders({'a.mdx': `# 甲\n\n${section}`, 'b.mdx': '# 乙\n'}, {'a.mdx': '# 甲\n', 'b.mdx': `# 乙\n\n${section.replace('推進', '支援')}`});
  expect(result.entries.find(({kind}) => kind === 'moved')).toMatchObject({oldClause: {file: 'a.mdx'}, newClause: {file: 'b.mdx'}});
});

test('名前の変わったファイルは同じファイルとして比べる', () => {
  const source = `# 甲\n\n${LONG}\n\n- 一つ目の約束\n`;
  const result = compareFolders({'a.mdx': source}, {'b.mdx': source});
  expect(new Set(result.entries.map(({kind}) => kind))).toEqual(new Set(['unchanged']));
});

test('なくなったファイルの条項は、どれも削られたと示す', () => {
  const result = compareFolders({'a.mdx': '# 甲\n', 'b.mdx': `# 乙\n\n${LONG}\n`}, {'a.mdx': '# 甲\n'});
  expect(summary(result)).toEqual(['unchanged 甲>甲', 'removed 乙>-', `removed ${LONG.slice(0, 6)}>-`]);
});

test('二つの項を一つにすれば、消えた項は統合先を持つ', () => {
  const [one, other] = ['担当者は、団体の希望と市の課題を確かめて記録に残す。', '担当者は、その記録を一週間のうちに係長へ引き継ぐ。'];
  const {entries} = compareSources(`${one}\n\n${other}\n`, `${one.slice(0, -1)}し、${other.slice(5)}\n`);
  expect(entries.find(({kind}) => kind === 'removed')?.mergedInto).toBe(entries.findIndex(({oldClause, newClause}) => oldClause && newClause));
});

test('別のページの脚注は、同じ資料でも移ったものとしない', () => {
  const note = '[^k]: 市民活動の推進に関する市の資料（令和6年4月1日、地域のつながり課）';
  const result = compareFolders({'a.mdx': `甲の文である。[^k]\n\n${note}\n`, 'b.mdx': '乙の文である。\n'}, {'a.mdx': '甲の文である。\n', 'b.mdx': `乙の文である。[^k]\n\n${note}\n`});
  expect(summary(result).filter((one) => one.includes('^k'))).toEqual(['removed ^k>-', 'added ->^k']);
});
