/** How readers write a word otherwise than the texts do; each gives the word itself where it has no such form. */

const FULL = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンァィゥェォャュョッー';
const HALF = new Map([...FULL].map((kana, place) => [kana, [...'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｬｭｮｯｰ'][place]]));
const OLD = new Map([...'国学会区県気関験実写書証条図数体対点当読発変訳予来労団'].map((kanji, place) => [kanji, [...'國學會區縣氣關驗實寫書證條圖數體對點當讀發變譯豫來勞團'][place]]));
const DIGITS = '〇一二三四五六七八九';

export function halfWidth(text: string): string {
  const letters = [...text.normalize('NFKD')].map((letter) => (letter === '\u3099' ? 'ﾞ' : letter === '\u309a' ? 'ﾟ' : HALF.get(letter) ?? letter));
  return letters.join('').replace(/[ぁ-ん][ﾞﾟ]/g, (kana) => kana.replace('ﾞ', '\u3099').replace('ﾟ', '\u309a').normalize('NFC'));
}

export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

export function oldKanji(text: string): string {
  return [...text].map((letter) => OLD.get(letter) ?? letter).join('');
}

/** 第12条 -> 第十二条; articles and years are read either way. */
export function kanjiNumbers(text: string): string {
  return text.replace(/(?<=第)\d{1,2}(?=[条章])/g, (digits) => (Number(digits) < 10 ? DIGITS[Number(digits)] : `${Number(digits) < 20 ? '' : DIGITS[Math.floor(Number(digits) / 10)]}十${digits.at(-1) === '0' ? '' : DIGITS[Number(digits.at(-1))]}`));
}

export function withoutOkurigana(text: string): string {
  return text.replace(/(?<=[込払扱替積合引])[いりみしせき](?=[\p{Script=Han}]|$)/gu, '');
}

export function withoutLongVowel(text: string): string {
  return text.replace(/(?<=[ァ-ヴ]{3})ー(?![ァ-ヴー])/g, '');
}

/** The third letter of the first long run of katakana or kanji is left out, as a hurried reader does. */
export function withSlip(text: string): string {
  return text.replace(/[ァ-ヴー]{5,}|[\p{Script=Han}]{4,}/u, (run) => run.slice(0, 2) + run.slice(3));
}
