import {CITATION} from './citations';

export type TokenKind = 'citation' | 'lawNumber' | 'number' | 'connective' | 'function' | 'word' | 'kana' | 'comma' | 'stop' | 'bracket' | 'space' | 'mark';

/** A piece of text that an official would not cut further. */
export interface Token {
  readonly text: string;
  readonly kind: TokenKind;
}

const KANJI_NUMBER = '[〇一二三四五六七八九十百千万億]{1,12}';
const COUNTER = '円|人|名|日|月|年度|年|週間|週|時間|時|分|秒|歳|か月|箇月|ヶ月|カ月|か年|箇年|パーセント|％|%|平方メートル|立方メートル|メートル|キロメートル|キログラム|級|回|件|倍|割|団体|か所|箇所|個|台|部|頁|ページ|点|位|種類';
const ERA = '明治|大正|昭和|平成|令和';
const DIGITS = '[0-9０-９元〇一二三四五六七八九十]{1,6}';
const DATE = `(?:${ERA})${DIGITS}年(?:度|${DIGITS}月(?:${DIGITS}日)?)?|[0-9０-９]{4}年(?:度|[0-9０-９]+月(?:[0-9０-９]+日)?)?|[0-9０-９]{1,2}月[0-9０-９]{1,2}日|[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日`;
const LAW_NUMBER = `(?:${ERA})${DIGITS}年[一-龠ァ-ヴー]{0,12}(?:法律|政令|省令|府令|条例|規則|告示|訓令|規程|要綱)第[0-9０-９〇一二三四五六七八九十百千]+号`;
const TIME = '(?:午前|午後)?[0-9０-９一二三四五六七八九十]{1,3}時(?!間)(?:[0-9０-９一二三四五六七八九十]{1,3}分)?';
const FRACTION = `${KANJI_NUMBER}分の${KANJI_NUMBER}|[0-9０-９]{1,8}分の[0-9０-９]{1,8}`;
const QUANTITY = `[0-9０-９][0-9０-９,，.．]*(?:万|億|千)?(?:${COUNTER})?|${KANJI_NUMBER}(?:${COUNTER})`;
export const CONNECTIVE = '及び|並びに|又は|若しくは|および|ならびに|または|もしくは|かつ';

/** Words that qualify or end a clause; a difference never cuts them. */
const FUNCTION_WORD = [
  'その他の', 'その他', '当該', 'ただし', '全て', 'すべて', 'に係る', 'における', 'において', 'に関する', 'に関し', 'に対する', 'に対し',
  'による', 'により', 'によって', 'についての', 'について', 'として', 'に規定する', 'に掲げる',
  'しなければ', 'ならない', 'ことができる', 'ことができない',
  'ものとする', 'とする', 'である', 'であって', 'とき', 'もの', 'こと', 'ところ', '場合', 'から', 'まで', 'より', 'ほか',
  'これら', 'これ', 'それ', 'その', 'この', 'された', 'される', 'されて', 'した', 'して', 'する', 'いう', 'いる', 'ある', '同じ', '同(?=じ)',
].join('|');

const UNIT = new RegExp([
  `(?<citation>${CITATION})`, `(?<lawNumber>${LAW_NUMBER})`,
  `(?<number>${DATE}|${TIME}|${FRACTION}|${QUANTITY})`, `(?<connective>${CONNECTIVE})`, `(?<function>${FUNCTION_WORD})`,
].join('|'), 'g');
const LETTER = '[一-龠々〆ヶァ-ヴーA-Za-zＡ-Ｚａ-ｚ]';
/** Kana that inflect a word; those left out are particles (を, は, が, の …) and begin a token of their own. */
const INFLECTION = '[いうえきぎくぐけげこごしじすずせぜそたちつづてっどぬねばびぶべぼまみむめゆよらりるれろわゃゅょ]';
/** Compounds of kanji, katakana and letters, inflected ones (定める, 申立て) with their kana; 等 and する stand for themselves. */
const RUN = new RegExp([
  `(?<word>等|(?:(?!等)${LETTER})+(?:(?<!${LETTER}{2})${INFLECTION}{1,4}|(?<=${LETTER}{2})(?![しすさせ])${INFLECTION}{1,4})?)`,
  '(?<space>\\s+)|(?<kana>[ぁ-ゖ])|(?<comma>[、，])|(?<stop>。)|(?<bracket>[（）「」『』()［］])|(?<mark>[^])',
].join('|'), 'gu');

/**
 * Cuts a text into citation chains, numbers with their counter, whole dates, connectives, function words and compounds.
 * Joined, the tokens are the text. Deterministic: no ICU, whose words change with the version of Node
 * (change-tracking.md section 3; units by K9).
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const found of text.matchAll(UNIT)) {
    if (found.index > end) pushRuns(tokens, text.slice(end, found.index));
    tokens.push(toToken(found));
    end = found.index + found[0].length;
  }
  if (end < text.length) pushRuns(tokens, text.slice(end));
  return tokens;
}

function pushRuns(tokens: Token[], text: string): void {
  for (const found of text.matchAll(RUN)) tokens.push(toToken(found));
}

function toToken(found: RegExpMatchArray): Token {
  const groups = found.groups ?? {};
  const kind = (Object.keys(groups) as TokenKind[]).find((name) => groups[name] !== undefined) ?? 'mark';
  return {text: found[0], kind};
}
