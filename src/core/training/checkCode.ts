/**
 * 確認の番号: a training record in 15 letters, e.g. `1A01V-X2EV5-68K7Q`. It tells a slip of the pen from a record; it proves nothing about a person.
 * Every changed letter and every exchange of two letters is refused: the check is a weighted sum modulo a prime larger than any letter,
 * with a weight of its own for each place (tests/core/training tries them all). The spreadsheet of the same name uses the same sum.
 */
export interface TrainingRecord {
  /** One letter, as in paths.yml, e.g. `A`. */
  readonly path: string;
  /** `whole`: the path; `since`: only what changed since the last training. */
  readonly kind: 'whole' | 'since';
  /** The day on which the edition took effect, e.g. `2025-04-01`. */
  readonly edition: string;
  /** The day of the training. */
  readonly day: string;
  readonly right: number;
  readonly asked: number;
  /** Two letters drawn by lot, so that a record pasted twice is told from two people with the same result. */
  readonly mark: string;
}

/** What can be taken for another one is left out: I, L, O, U (Crockford's base 32). */
export const CODE_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** The largest prime below 32 × 32, so that two letters hold the sum. */
export const CODE_MODULUS = 1021;
/** Powers of 3 modulo 1021: all different, none zero. */
export const CODE_WEIGHTS: readonly number[] = [3, 9, 27, 81, 243, 729, 145, 435, 284, 852, 514, 521, 542];
/** Days are counted from here; three letters last until 2109. */
export const CODE_FIRST_DAY = '2020-01-01';
const VERSION = '1';
const KINDS = {whole: '0', since: '1'} as const;
const DAY_MS = 86_400_000;
/** One letter each holds 0 to 31. */
const MOST = 31;

/** Throws on a record that the code cannot hold: that is a mistake of the program. */
export function toCheckCode({path, kind, edition, day, right, asked, mark}: TrainingRecord): string {
  if (![...path, ...mark].every((letter) => CODE_LETTERS.includes(letter)) || path.length !== 1 || mark.length !== 2 || right > asked || asked > MOST || right < 0) throw new Error(`Unexpected record ${path} ${right}/${asked}, expected letters of the code and at most ${MOST} questions`);
  const words = [VERSION, path, KINDS[kind], toLetters(daysOf(edition), 3), toLetters(daysOf(day), 3), toLetters(right, 1), toLetters(asked, 1), mark].join('');
  const code = words + checkOf(words);
  return [code.slice(0, 5), code.slice(5, 10), code.slice(10)].join('-');
}

export type CodeReading = {readonly kind: 'record'; readonly record: TrainingRecord} | {readonly kind: 'problem'; readonly reason: string};

/** In: a code as somebody typed it (small or full-width letters, any hyphens). Out: the record, or what is wrong, in Japanese. */
export function readCheckCode(typed: string): CodeReading {
  const code = tidy(typed);
  if (code.length !== CODE_WEIGHTS.length + 2) return problem(`番号は15文字です（今は${code.length}文字）。抜けた文字や余分な文字がないか確かめてください`);
  const stranger = [...code].find((letter) => !CODE_LETTERS.includes(letter));
  if (stranger) return problem(`「${stranger}」は番号に使わない文字です。受講票と見比べてください`);
  if (checkOf(code.slice(0, -2)) !== code.slice(-2)) return problem('1文字以上が違っています。受講票と見比べてください');
  return toReading(code);
}

function toReading(code: string): CodeReading {
  const kind = (['whole', 'since'] as const).find((one) => KINDS[one] === code[2]);
  const [right, asked] = [toNumber(code[9]), toNumber(code[10])];
  if (code[0] !== VERSION || !kind || right > asked) return problem('この番号の形は読めません。新しい版のサイトで確かめてください');
  return {kind: 'record', record: {path: code[1], kind, edition: toDay(toNumber(code.slice(3, 6))), day: toDay(toNumber(code.slice(6, 9))), right, asked, mark: code.slice(11, 13)}};
}

/** Letters that look alike are read as Crockford reads them. */
function tidy(typed: string): string {
  return typed.normalize('NFKC').toUpperCase().replace(/[\s\-‐‑–—−ー]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}

function problem(reason: string): CodeReading {
  return {kind: 'problem', reason};
}

function checkOf(words: string): string {
  const sum = CODE_WEIGHTS.reduce((total, weight, place) => total + weight * toNumber(words[place]), 0);
  return toLetters(sum % CODE_MODULUS, 2);
}

function toNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * CODE_LETTERS.length + CODE_LETTERS.indexOf(letter), 0);
}

function toLetters(value: number, length: number): string {
  let letters = '';
  for (let rest = value; letters.length < length; rest = Math.floor(rest / CODE_LETTERS.length)) letters = CODE_LETTERS[rest % CODE_LETTERS.length] + letters;
  return letters;
}

function daysOf(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${CODE_FIRST_DAY}T00:00:00Z`)) / DAY_MS);
}

function toDay(days: number): string {
  return new Date(Date.parse(`${CODE_FIRST_DAY}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
