import {flagRules} from '../../../src/core/compare/flags';
import {compareSources} from './compared';

const flagsOf = (oldText: string, newText: string) => compareSources(`${oldText}\n`, `${newText}\n`).entries[0].flags;

test.each([
  ['amount', '補助金の額は、十万円以内とする。', '補助金の額は、二十万円以内とする。'],
  ['amount', '参加費は500円です。', '参加費は1,000円です。'],
  ['date', '申込みは、4月1日までとする。', '申込みは、5月1日までとする。'],
  ['date', '三十日以内に報告する。', '六十日以内に報告する。'],
  ['date', '遅滞なく届け出る。', '直ちに届け出る。'],
  ['count', '委員は、15人以内とする。', '委員は、20人以内とする。'],
  ['count', '補助は、経費の二分の一とする。', '補助は、経費の三分の二とする。'],
  ['modality', '申請書を提出することができる。', '申請書を提出しなければならない。'],
  ['modality', '広報に努めるものとする。', '広報を行うものとする。'],
  ['negation', '市外の団体を含む。', '市外の団体を含まない。'],
  ['negation', '営利の事業は対象とします。', '営利の事業を除く。'],
  ['conjunction', '電話又は窓口で受け付ける。', '電話及び窓口で受け付ける。'],
  ['subject', '市長は、決定する。', '教育委員会は、決定する。'],
  ['definedTerm', '市民（以下「利用者」という。）が使う。', '市民（以下「会員」という。）が使う。'],
  ['lawCitation', '地方自治法第二百三十四条の規定による。', '地方自治法第二百三十五条の規定による。'],
  ['crossReference', '第三条の規定による。', '第四条の規定による。'],
] as const)('%s：「%s」から「%s」へ', (flag, oldText, newText) => {
  expect(flagsOf(oldText, newText)).toContain(flag);
});

test.each([
  ['amount', '参加費は５００円です。', '参加費は500円とします。'],
  ['negation', '届け出なければならない。', '提出しなければならない。'],
  ['crossReference', '民法第一条の規定による。', '民法第二条の規定による。'],
  ['subject', '市長は、補助金の交付を決定する。', '市長は、補助金の交付を取り消す。'],
  ['date', '第三条の申込み', '第四条の申込み'],
] as const)('%s ではない：「%s」から「%s」へ', (flag, oldText, newText) => {
  expect(flagsOf(oldText, newText)).not.toContain(flag);
});

test('変わらない条項と、番号だけ変わった条項には印が付かない', () => {
  const text = '市長は、第三条により、三十日以内に500円を支払わなければならない。';
  expect(flagsOf(text, text)).toEqual([]);
  expect(compareSources(`- 一　${text}\n`, `- 二　${text}\n`).entries[0].flags).toEqual([]);
});

test('どの印にも、もとになる決まりが書かれている', () => {
  expect(flagRules.filter(({source}) => source === '')).toEqual([]);
  expect(new Set(flagRules.map(({flag}) => flag)).size).toBe(10);
});
