/** A word as the morphological analyser cuts it (IPADIC's parts of speech). */
export interface Morpheme {
  readonly surface: string;
  /** Place in its line. */
  readonly start: number;
  /** 名詞, 動詞, 助詞 … */
  readonly pos: string;
  /** 一般, 接尾, 非自立 … */
  readonly detail: string;
  readonly base: string;
  /** Katakana; '' when unknown. */
  readonly reading: string;
}

/** In: a normalised line without `\n`. Out: its words in order. */
export type Analyse = (line: string) => readonly Morpheme[];

const FUNCTION_POS = /^(助詞|助動詞|接続詞|連体詞|記号|フィラー|感動詞)/;
const HIRAGANA = /^[ぁ-ん]+$/;
/** Words of hiragana that carry no meaning of their own. */
const EMPTY_WORDS = new Set('する ある いる なる できる れる られる せる こと もの ため よう とき ところ それ これ さ の ん いう よる つく おく くる みる いく しまう くださる ください 場合'.split(' '));

/** Is it grammar rather than meaning? Hiragana of such words gives no terms. */
export function isFunctionWord({surface, pos, detail, base}: Morpheme): boolean {
  if (FUNCTION_POS.test(pos)) return true;
  if (!HIRAGANA.test(surface)) return /^(動詞|名詞|形容詞)$/.test(pos) && detail === '非自立';
  return pos === '副詞' || detail === '代名詞' || (/^(動詞|名詞|形容詞)$/.test(pos) && (/^(非自立|接尾)$/.test(detail) || EMPTY_WORDS.has(base)));
}
