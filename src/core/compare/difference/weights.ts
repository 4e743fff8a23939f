import type {Token, TokenKind} from '../../text/tokens';

/** What it costs to begin one more changed phrase: a shared stretch lighter than this is not worth cutting a phrase for. */
export const PHRASE_COST = 2.2;
/** A citation against another citation, or a number against a number: still changed, but the same place of the sentence. */
const SAME_PLACE = 1.2;

const WEIGHTS: Readonly<Record<TokenKind, (length: number) => number>> = {
  citation: () => 5,
  lawNumber: () => 4,
  number: () => 4,
  word: (length) => (length === 1 ? 1.2 : 1.5 + 0.5 * length),
  connective: () => 1,
  function: (length) => 0.4 * length,
  kana: () => 0.4,
  comma: () => 0.6,
  stop: () => 2,
  bracket: () => 1,
  space: () => 0.2,
  mark: () => 0.8,
};

/** How much a shared token says that two places of the texts belong together. */
export function weight({kind, text}: Token): number {
  return WEIGHTS[kind](text.length);
}

const PLACES = new Set<TokenKind>(['citation', 'lawNumber', 'number']);

/** Weight of setting two tokens against each other; 0 when they have nothing in common. */
export function pairWeight(older: Token, newer: Token): number {
  if (older.text === newer.text) return weight(older);
  return older.kind === newer.kind && PLACES.has(older.kind) ? SAME_PLACE : 0;
}
