import {VFile} from 'vfile';
import {runRules} from '../../src/lint/lintPages';
import {checkRegisterSources} from '../../src/lint/registerSources';
import {sourceRequired} from '../../src/lint/rules/source-required';

const PLANTS = ['上限は50万円です', '令和6年4月1日に始まりました', '電話は0467-23-3000です', '地方自治法第234条によります'] as const;
const PATH = 'guides/handbook/draft/planted.mdx';

/** How each place holds a fact; the rest of the page has its own sources. */
const PLACES: Readonly<Record<string, (fact: string) => string>> = {
  段落: (fact) => `${fact}。`,
  箇条書き: (fact) => `- ${fact}`,
  表のセル: (fact) => `| 項目 | 内容 |\n| --- | --- |\n| 甲 | ${fact} |`,
  お知らせの枠: (fact) => `:::note[題]\n\n${fact}。\n\n:::`,
  職員だけの枠: (fact) => `<StaffOnly>\n\n${fact}。\n\n</StaffOnly>`,
  部品の言葉: (fact) => `<Figure caption="${fact}" />`,
  部品の式の言葉: (fact) => `<RecordTable rows={[['甲', '${fact}']]} />`,
  文の中の部品: (fact) => `文の中に<Term note="${fact}">語</Term>があります。`,
  画像の説明: (fact) => `![${fact}](./a.png)`,
};

function lint(text: string): readonly string[] {
  const [file] = runRules({sources: [{path: PATH, text}], effectiveDates: new Map(), isWanted: () => true}, {rules: [sourceRequired]});
  return file.messages.map(({reason}) => reason);
}

const planted = Object.entries(PLACES).flatMap(([place, write]) => PLANTS.map((fact) => [place, fact, write(fact)] as const));

describe('出典のない額・日付・電話・法令を植える', () => {
  test.each(planted)('%sの「%s」を見つける', (_place, _fact, body) => {
    expect(lint(`## 見出し\n\n${body}\n`)).toHaveLength(1);
    expect(lint(`## 見出し\n\n出典のある段落です。[^k]\n\n## 次\n\n${body}\n\n## 後\n\n出典のある段落です。[^k]\n\n[^k]: 市の資料\n`)).toHaveLength(1);
  });
  test.each(PLANTS)('台帳のセルの「%s」を見つけ、行と列を示す', (fact) => {
    const file = new VFile({path: 'docs/fund/fund.yml', value: `name: 基金\nuses:\n  - text: ${fact}\n    source: {title: 市, url: '', date: '2024-04-02'}\n  - text: ${fact}\nsources: []\n`});
    checkRegisterSources(file);
    expect(file.messages.map(({line, column}) => [line, column])).toEqual([[5, 11]]);
  });
  test.each([
    ['出典が同じ項目にある', "- text: 令和3年4月\n  source: {title: 市, url: '', date: '2024-04-02'}"],
    ['出典が外側の項目にある', "places:\n  - sources: [{title: 市, url: '', date: '2024-04-02'}]\n    rooms:\n      - {name: 2020年の集会室}"],
    ['要確認と書いてある', '- text: 令和3年4月（要確認）'],
    ['確かめた日', 'seenOn: 2026-11-28'],
    ['数だけ', '- yen: 500000'],
  ])('台帳で%sときは、指摘しない', (_, value) => {
    const file = new VFile({value});
    checkRegisterSources(file);
    expect(file.messages).toEqual([]);
  });
});
