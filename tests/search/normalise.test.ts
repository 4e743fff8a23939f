import {normalise} from '../../src/search/normalise';

test.each([
  ['半角カナは全角になる', 'ｶﾞｲﾄﾞﾗｲﾝ', 'ガイドライン'],
  ['全角の英数字は半角の小文字になる', 'ＮＰＯ２０２４', 'npo2024'],
  ['旧字体は新字体になる', '縣廳ノ條例、髙﨑', '県廳ノ条例、高崎'],
  ['第何条の漢数字は算用数字になる', '第百六十七条の二第一項', '第167条の2第1項'],
  ['第のない条も算用数字になる', '十五条', '15条'],
  ['元号の年は算用数字になる', '令和六年度', '令和6年度'],
  ['西暦の漢数字は算用数字になる', '二〇二四年', '2024年'],
  ['数でない漢字はそのまま残る', '一人ひとり、三浦、千葉', '一人ひとり、三浦、千葉'],
  ['長音の代わりの線は長音になる', 'エ－ル、エ—ル、エｰル', 'エール、エール、エール'],
  ['日本語に接する空白はなくなる', 'NPO 法人　の\t手引', 'npo法人の手引'],
  ['英語の語の間の空白は1つ残る', 'public  service', 'public service'],
  ['改行は区切りとして残る', '協働\n委託', '協働\n委託'],
])('%s', (_rule, original, expected) => {
  expect(normalise(original).text).toBe(expected);
});

test('2度かけても変わらない', () => {
  const once = normalise('第二十三条 ＮＰＯ ｷﾞｬﾗﾘｰ 國').text;
  expect(normalise(once).text).toBe(once);
});

test('どの文字も元の位置が分かる', () => {
  const {text, starts, ends} = normalise('ｶﾞ 第十五条');
  expect([...text].map((_, unit) => 'ｶﾞ 第十五条'.slice(starts[unit], ends[unit]))).toEqual(['ｶﾞ', '第', '十五', '十五', '条']);
});
