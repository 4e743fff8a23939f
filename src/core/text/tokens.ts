import {CITATION} from './citations';

const COUNTER = '円|人|名|日|月|年度|年|時間|時|分|歳|か月|箇月|ヶ月|カ月|パーセント|％|%|平方メートル|メートル|級|回|件|週間|週|倍|割|団体|か所|箇所|個|部|頁|ページ';
const NUMBER = `(?:平成|令和|昭和)[0-9０-９元〇一二三四五六七八九十]+年(?:度|[0-9０-９〇一二三四五六七八九十]+月(?:[0-9０-９〇一二三四五六七八九十]+日)?)?|[0-9０-９][0-9０-９,，.．]*(?:${COUNTER})?`;
const FUNCTION_WORD = '及び|並びに|又は|若しくは|その他|当該|ただし|全て|すべて|に係る|における|に関する|により|について|とき|もの|こと|場合';
const WORD = new RegExp(`${CITATION}|${NUMBER}|${FUNCTION_WORD}|[ァ-ヴー]+|[A-Za-zＡ-Ｚａ-ｚ]+|[一-龠々〆ヶ]+|\\s+|[^]`, 'gu');

/**
 * Cuts a text into tokens that an official would not cut further: citation chains, numbers with their counter,
 * whole dates, function words, runs of kanji, katakana or letters. Joined, the tokens are the text.
 * Deterministic: no ICU, whose words change with the version of Node (change-tracking.md section 3).
 */
export function tokenise(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}
