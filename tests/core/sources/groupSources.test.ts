import {parseFile} from '../../../src/core/parse';
import {findCited, groupSources} from '../../../src/core/sources';

const use = (heading: string) => ({text: '手引き', page: '題', heading, address: `/a/#${heading}`});
const named = (title: string, url: string, date = '2024-04-01') => ({title, url, date});
const titles = (...sources: readonly ReturnType<typeof named>[]) => groupSources(sources.map((source, index) => ({source, use: use(`h${index}`)}))).map(({kind, title}) => [kind, title]);

test('脚注の印がある条項ごとに、その資料を挙げる', () => {
  const text = '## 甲 {/* #a */}\n\n文です。[^k]\n\n続きです。[^k]\n\n## 乙 {/* #b */}\n\n| 額 |\n| --- |\n| 50万円[^k] |\n\n[^k]: 市の資料「計画」（日付の記載なし）。\n';
  expect(findCited({files: [parseFile('a.mdx', text)]}).map(({anchor, heading, source}) => [anchor, heading, source.title])).toEqual([['a', '甲', '市の資料「計画」'], ['b', '乙', '市の資料「計画」']]);
});

describe('同じ資料をまとめる', () => {
  test('住所が同じなら、多い方の題名にまとめる', () => {
    expect(titles(named('三浦市のページ', 'http://example.org/x'), named('三浦市の公表', 'https://example.org/x'), named('三浦市の公表', 'https://example.org/x'))).toEqual([['other', '三浦市の公表']]);
  });
  test('住所の文字の書き方が違っても、同じ住所とする', () => {
    expect(titles(named('市', 'https://example.org/鎌'), named('市', 'https://example.org/%E9%8E%8C'))).toHaveLength(1);
  });
  test('法令の写しを集めた住所では、法令ごとに分け、条はまとめる', () => {
    const copy = 'https://github.com/aluqas/gitlaw-jp';
    expect(titles(named('地方自治法第234条', copy), named('地方自治法第234条の2', copy), named('民法第632条', copy))).toEqual([['law', '地方自治法'], ['law', '民法']]);
  });
  test('住所のない市の資料は、かぎ括弧の題名でまとめ、日付を並べる', () => {
    const [group] = groupSources([named('市の資料「計画」', '', '日付の記載なし'), named('鎌倉市「計画」', '', '2024-04-01'), named('計画', '', '2024-05-01')].map((source) => ({source, use: use('a')})));
    expect([group.kind, group.dates]).toEqual(['city', ['2024-04-01', '2024-05-01']]);
  });
  test('同じ日の書き方の違いは、1つにする', () => {
    const [group] = groupSources(['2024-04-25', '2024-04-25更新', '2024-04-25（写しの時点）'].map((date) => ({source: named('市', 'https://example.org/x', date), use: use('a')})));
    expect(group.dates).toEqual(['2024-04-25更新']);
  });
});
