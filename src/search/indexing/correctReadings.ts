import type {Morpheme} from './morphemes';

/** Words that the analyser's dictionary lacks or reads otherwise -> hiragana, e.g. 協働 -> きょうどう. */
export type KnownReadings = ReadonlyMap<string, string>;

/** In: a line and its words as analysed. Out: the same, with the known words as one noun each, read as they are; a word that starts or ends inside another is left (後 in 午後). */
export function correctReadings(morphemes: readonly Morpheme[], {line, known}: {readonly line: string; readonly known: KnownReadings}): readonly Morpheme[] {
  const present = [...known.keys()].filter((word) => line.includes(word)).sort((one, other) => other.length - one.length);
  return present.reduce((words, word) => joinWord(words, {line, word, reading: toKatakana(known.get(word) ?? '')}), morphemes);
}

function joinWord(morphemes: readonly Morpheme[], {line, word, reading}: {readonly line: string; readonly word: string; readonly reading: string}): readonly Morpheme[] {
  let joined = morphemes;
  for (let start = line.indexOf(word); start >= 0; start = line.indexOf(word, start + word.length)) {
    const end = start + word.length;
    const first = joined.findIndex((one) => one.start === start), last = joined.findIndex((one) => one.start + one.surface.length === end);
    // 年後 is ねんご, and 協働事業 has been joined already when 協働 comes.
    if (first < 0 || last < first || (first === last && joined[first].detail === '接尾')) continue;
    const noun = {surface: word, start, pos: '名詞', detail: '一般', base: word, reading};
    joined = [...joined.slice(0, first), first === last ? {...joined[first], reading} : noun, ...joined.slice(last + 1)];
  }
  return joined;
}

function toKatakana(hiragana: string): string {
  return hiragana.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}
