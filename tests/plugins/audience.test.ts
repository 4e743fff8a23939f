import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {assertVisible, excludedPages, frontMatterFor, isVisible, listPages, readAudience, sourceFor, withoutStaffBlocks} from '../../src/plugins/audience';

const page = (audience?: string): string => `---\ntitle: 題\n${audience ? `audience: ${audience}\n` : ''}---\n\n本文\n`;

describe('読み手の区分', () => {
  test('指定がなければ職員向け、知らない言葉なら止まる', () => {
    expect([readAudience(undefined), readAudience(''), readAudience('public')]).toEqual(['staff', 'staff', 'public']);
    expect(() => readAudience('publik')).toThrow('publik');
  });
  test('公開と書いていないページは、公開用のサイトに入らない', () => {
    expect([page('public'), page('staff'), page(), '本文だけ'].map((source) => isVisible('public', source))).toEqual([true, false, false, false]);
  });
  test('前書きがYAMLとして壊れたページは、公開しない', () => {
    expect(isVisible('public', '---\naudience: [public\n---\n')).toBe(false);
  });
  test('BOMやCRLFがあっても前書きを読む', () => {
    expect(isVisible('public', '\uFEFF---\r\naudience: public\r\n---\r\n')).toBe(true);
  });
  test('公開用では、許した項目だけが前書きに残る', () => {
    expect(frontMatterFor('public', {title: '題', staffMemo: '内緒'})).toEqual({title: '題'});
    expect(frontMatterFor('staff', {title: '題', staffMemo: '内緒'})).toEqual({title: '題', staffMemo: '内緒'});
  });
});

describe('思わぬ道で来たページ', () => {
  test('公開と書かれていなければ、公開用のサイトは場所を示して止まる', () => {
    expect(() => assertVisible('public', {file: 'docs/_part.mdx', frontMatter: {}})).toThrow('docs/_part.mdx');
    expect(() => assertVisible('public', {file: 'docs/a.mdx', frontMatter: {audience: 'public'}})).not.toThrow();
    expect(() => assertVisible('staff', {file: 'docs/_part.mdx', frontMatter: {}})).not.toThrow();
  });
});

describe('職員だけのかたまりの中だけで使う注', () => {
  const page = '公開の文[^a]。\n\n<StaffOnly>内緒[^b]</StaffOnly>\n\n[^a]: 公開の注\n[^b]: 内緒の注\n続きも内緒[^c]\n\n    字下げの続きも内緒\n\n[^c]: 内緒の注の注\n\n最後の文。\n';
  test('公開用では、続きの行も、その注だけが示す注も、ともに消える', () => {
    expect(sourceFor('public', page)).toBe('公開の文[^a]。\n\n[^a]: 公開の注\n最後の文。\n');
  });
  test('次の見出しや枠は残る', () => {
    expect(sourceFor('public', '[^b]: 内緒\n## 見出し\n')).toBe('## 見出し\n');
  });
  test('職員向けでは、そのまま', () => expect(sourceFor('staff', page)).toBe(page));
});

describe('職員だけのかたまり', () => {
  test('行をまたぐものは、前後の空行ごと取り除く', () => {
    expect(withoutStaffBlocks('前。\n\n<StaffOnly>\n\n内緒\n\n</StaffOnly>\n\n後。\n')).toBe('前。\n\n後。\n');
  });
  test('行の中のものも取り除く', () => {
    expect(withoutStaffBlocks('前<StaffOnly>内緒</StaffOnly>後')).toBe('前後');
  });
  test('2つあれば、間の文は残る', () => {
    expect(withoutStaffBlocks('<StaffOnly>一</StaffOnly>残る<StaffOnly>二</StaffOnly>')).toBe('残る');
  });
  test('属性の付いたかたまりも取り除く', () => {
    expect(sourceFor('public', '前<StaffOnly title="内緒">内緒</StaffOnly>後')).toBe('前後');
  });
  test.each(['<StaffOnly>閉じない', '<StaffOnly>外<StaffOnly>内</StaffOnly>外</StaffOnly>'])('閉じ方の合わない「%s」は、公開用のサイトを作らせない', (source) => {
    expect(() => sourceFor('public', source)).toThrow('始まりと終わりが合いません');
  });
  test('職員向けのサイトでは、文を変えない', () => {
    expect(sourceFor('staff', '<StaffOnly>内緒</StaffOnly>')).toContain('内緒');
  });
});

describe('フォルダーの中のページ', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pages-'));
  fs.mkdirSync(path.join(folder, 'npo'));
  fs.writeFileSync(path.join(folder, 'a.mdx'), page('public'));
  fs.writeFileSync(path.join(folder, 'npo/b.mdx'), page('staff'));
  fs.writeFileSync(path.join(folder, '_part.mdx'), page('public'));
  afterAll(() => fs.rmSync(folder, {recursive: true}));

  test('部品（_で始まるもの）を除き、順に並べる', () => expect(listPages(folder)).toEqual(['a.mdx', 'npo/b.mdx']));
  test('公開用では、公開でないページを渡さない', () => expect(excludedPages('public', folder)).toEqual(['npo/b.mdx']));
  test('フォルダーがなければ、空', () => expect(listPages(path.join(folder, 'none'))).toEqual([]));
});
