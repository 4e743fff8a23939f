/** A letter of Japanese, or a whole Latin word or number. */
export interface Unit {
  readonly text: string;
  readonly kind: 'han' | 'katakana' | 'hiragana' | 'word';
  /** Place in the folded text, half-open. */
  readonly start: number;
  readonly end: number;
}

const UNIT = /[a-z0-9]+[+#]*|[\p{Script=Han}々]|[ァ-ヴー]|[ぁ-ん]/gu;

/** In: a folded text. Out: its units, marks and spaces left out. */
export function toUnits(folded: string): Unit[] {
  return Array.from(folded.matchAll(UNIT), ({0: text, index}): Unit => ({text, kind: kindOf(text), start: index, end: index + text.length}));
}

function kindOf(text: string): Unit['kind'] {
  if (/^[a-z0-9]/.test(text)) return 'word';
  if (/^[ぁ-ん]/.test(text)) return 'hiragana';
  return /^[ァ-ヴー]/.test(text) ? 'katakana' : 'han';
}

/** The term of two neighbours: `協働`; `15~条` when one is a word. */
export function toPair(first: Unit, second: Unit): string {
  return first.kind === 'word' || second.kind === 'word' ? `${first.text}~${second.text}` : first.text + second.text;
}

/** The term of two units with particles between them, the second first: it then lies beside the terms of the word that begins there, 手引きの作成 -> `作_引` beside 作成. */
export function toBridge(first: Unit, second: Unit): string {
  return `${second.text}_${first.text}`;
}

export function isNext(unit: Unit | undefined, before: Unit): unit is Unit {
  return unit !== undefined && unit.start === before.end;
}

/** What a verb's stem ends in (送り仮名の付け方): 申し込み, 割り当て, 取り扱い; two letters: 見合わせ, 受け付け. */
const OKURIGANA_1 = /^[いきぎしちびみりえけげせぜてねべめれわ]$/;
const OKURIGANA_2 = /^[かがさざただなばまらわりえけせてねべめれしこっ][いきぎしちみりえけげせてねめれわ]$/;

/** Place of the kanji after the okurigana of a kanji (申し込み: 込), or -1. */
export function skipOkurigana(units: readonly Unit[], place: number): number {
  if (units[place].kind !== 'han') return -1;
  for (const [length, pattern] of [[1, OKURIGANA_1], [2, OKURIGANA_2]] as const) {
    const run = units.slice(place, place + length + 2);
    const isRun = run.length === length + 2 && run.slice(1).every((unit, index) => isNext(unit, run[index]));
    const between = run.slice(1, -1);
    if (isRun && run[length + 1].kind === 'han' && between.every((unit) => unit.kind === 'hiragana') && pattern.test(between.map((unit) => unit.text).join(''))) return place + length + 1;
  }
  return -1;
}

/** The longest run of particles that a bridge crosses. */
const BRIDGE_LENGTH = 3;

/** Place of the content unit behind one to three hiragana (手引きの作成: from 引 to 作), or -1. */
export function crossParticles(units: readonly Unit[], place: number): number {
  if (units[place].kind === 'hiragana') return -1;
  let next = place + 1;
  while (next < units.length && next <= place + BRIDGE_LENGTH && units[next].kind === 'hiragana' && isNext(units[next], units[next - 1])) next += 1;
  return next > place + 1 && next < units.length && units[next].kind !== 'hiragana' && isNext(units[next], units[next - 1]) ? next : -1;
}
