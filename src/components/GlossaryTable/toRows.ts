interface Read {
  readonly reading: string;
}

/** 五十音の行: the first kana of each, and all kana that belong to it, small and voiced ones too. */
const ROWS: readonly (readonly [name: string, kana: RegExp])[] = [
  ['あ', /^[ぁ-お]/], ['か', /^[か-ご]/], ['さ', /^[さ-ぞ]/], ['た', /^[た-ど]/], ['な', /^[な-の]/],
  ['は', /^[は-ぽ]/], ['ま', /^[ま-も]/], ['や', /^[ゃ-よ]/], ['ら', /^[ら-ろ]/], ['わ', /^[ゎ-ん]/],
];

/** In: terms with their readings. Out: the rows of the 五十音 that have a term, each in the order of the readings. */
export function toRows<T extends Read>(terms: readonly T[]): {readonly name: string; readonly terms: readonly T[]}[] {
  return ROWS
    .map(([name, kana]) => ({name, terms: terms.filter(({reading}) => kana.test(reading)).sort((one, other) => (one.reading < other.reading ? -1 : 1))}))
    .filter((row) => row.terms.length > 0);
}
