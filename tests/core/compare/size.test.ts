import {compareSources} from './compared';

const clauses = (count: number, word: string) => Array.from({length: count}, (_, k) => `### 第${k + 1}条（${word}${k}）\n\n${word}第${k}の区域では、${k * 7919 % 10007}番の団体が活動する。\n`).join('\n');

test('一万の条の番号がずれても、すべて番号の変わった条として組になる', () => {
  const old = clauses(10_000, '区');
  const {entries} = compareSources(old, `### 第１条（総則）\n\n最初に置く条。\n\n${old.replace(/^### 第(\d+)条/gm, (_all, number: string) => `### 第${Number(number) + 1}条`)}`);
  expect(entries.filter(({kind}) => kind === 'renumbered')).toHaveLength(10_000);
}, 60_000);

test('すべての条項が変わっても、終わる', () => {
  const {entries} = compareSources(clauses(2000, '甲'), clauses(2000, '乙丙'));
  expect(entries.length).toBeGreaterThanOrEqual(4000);
}, 60_000);

test('500万字の文でも、一か所の違いを見つける', () => {
  const line = `${'市民と市が力を合わせて地域の課題に取り組むための手順を定める。'.repeat(4)}\n\n`;
  const old = Array.from({length: Math.ceil(5_000_000 / line.length)}, (_, k) => `${k}番${line}`).join('');
  const changed = compareSources(old, old.replace('9999番市民', '9999番住民')).entries.filter(({kind}) => kind !== 'unchanged');
  expect(changed.map(({segments}) => segments.filter(([sign]) => sign !== '='))).toEqual([[['-', '番市民'], ['+', '番住民']]]);
}, 60_000);

test('一行が500万字あっても、終わる', () => {
  const old = 'あいう、漢字の文'.repeat(600_000);
  expect(compareSources(old, `${old}終わり`).entries).toHaveLength(1);
}, 60_000);

test.each(['漢', '九', '9', '第', '（', '*', '[', 'の'])('「%s」が十万字続いても、終わる', (character) => {
  const old = character.repeat(100_000);
  expect(compareSources(`${old}\n`, `市${old}\n`).entries.length).toBeGreaterThan(0);
}, 20_000);
