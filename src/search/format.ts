import type {Posting} from './encoder';
import type {Spelling} from './indexing/spellings';

/**
 * The files of an index, all plain text in sorted order, so that neighbours share a file (a leaf) and a file packs well.
 * Text and not binary: the offline site loads them as classic scripts, and any server compresses them.
 */

/** Digits of a number, small end first; a digit from the second half says that more follow. Without `"`, `\` and the space. */
const DIGITS = Array.from({length: 94}, (_, place) => String.fromCharCode(33 + place)).filter((digit) => digit !== '"' && digit !== '\\').join('');
const BASE = DIGITS.length / 2;
const VALUES = new Map([...DIGITS].map((digit, value) => [digit.charCodeAt(0), value]));

function packNumber(value: number): string {
  let text = '', rest = value;
  for (; rest >= BASE; rest = Math.floor(rest / BASE)) text += DIGITS[BASE + (rest % BASE)];
  return text + DIGITS[rest];
}

/** A number below 97,336 as three digits. */
export function packTriple(value: number): string {
  return DIGITS[Math.floor(value / BASE ** 2)] + DIGITS[Math.floor(value / BASE) % BASE] + DIGITS[value % BASE];
}

export function unpackTriples(packed: string): Uint32Array {
  const digit = (place: number): number => VALUES.get(packed.charCodeAt(place)) ?? 0;
  return Uint32Array.from({length: packed.length / 3}, (_, place) => (digit(3 * place) * BASE + digit(3 * place + 1)) * BASE + digit(3 * place + 2));
}

/** Reads numbers one after another. */
function numberReader(text: string): () => number {
  let place = 0;
  return () => {
    let value = 0, weight = 1;
    for (;;) {
      const digit = VALUES.get(text.charCodeAt(place)) ?? 0;
      place += 1;
      value += (digit % BASE) * weight;
      if (digit < BASE) return value;
      weight *= BASE;
    }
  };
}

/** Terms in sorted order, each after what it shares with the one before: `0協働 1定` -> 協働, 協定. */
function packTerms(terms: readonly string[]): string {
  return terms.map((term, place) => {
    const shared = sharedLength(terms[place - 1] ?? '', term);
    return packNumber(shared) + term.slice(shared);
  }).join(' ');
}

function unpackTerms(packed: string): string[] {
  let before = '';
  if (packed === '') return [];
  return packed.split(' ').map((term) => (before = before.slice(0, VALUES.get(term.charCodeAt(0))) + term.slice(1)));
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < BASE && one[length] === other[length]) length += 1;
  return length;
}

/** Four lines: terms, counts, distances between records, slots. */
export function packPostings(postings: readonly (readonly [string, Posting])[]): string {
  const counts = postings.map(([, {ids}]) => packNumber(ids.length)).join('');
  const distances = postings.map(([, {ids}]) => Array.from(ids, (id, place) => packNumber(id - (ids[place - 1] ?? 0))).join('')).join('');
  const slots = postings.map(([, posting]) => Array.from(posting.slots, (slot) => DIGITS[slot]).join('')).join('');
  return [packTerms(postings.map(([term]) => term)), counts, distances, slots].join('\n');
}

export function unpackPostings([terms, counts, distances, slots]: readonly string[]): Map<string, Posting> {
  const nextCount = numberReader(counts), nextDistance = numberReader(distances);
  let place = 0;
  return new Map(unpackTerms(terms).map((term): [string, Posting] => {
    const ids = new Uint32Array(nextCount());
    for (let index = 0, id = 0; index < ids.length; index += 1) ids[index] = id += nextDistance();
    const own = Uint8Array.from(ids, (_, index) => VALUES.get(slots.charCodeAt(place + index)) ?? 0);
    place += ids.length;
    return [term, {ids, slots: own}];
  }));
}

/** `漏洩\t漏えい:3,~流出:2`; `~` marks a synonym. */
export function packSpellings(key: string, spellings: readonly Spelling[]): string {
  return `${key}\t${spellings.map(({text, pages, isSynonym}) => `${isSynonym ? '~' : ''}${text}:${Math.min(99, pages)}`).join(',')}`;
}

export function unpackSpellings(packed: string): Spelling[] {
  return packed.split(',').map((part) => {
    const colon = part.lastIndexOf(':');
    const isSynonym = part.startsWith('~');
    return {text: part.slice(isSynonym ? 1 : 0, colon), pages: Number(part.slice(colon + 1)), isSynonym};
  });
}
