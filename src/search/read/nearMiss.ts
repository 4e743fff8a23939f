import type {Leaves} from './leaves';

/** In: a folded word without a match. Out: words of the texts within one slip of it; for a compound, it with its longest such part put right. */
export function findNear(leaves: Leaves, word: string): readonly string[] {
  if (word.length < 3) return [];
  const keys = [`^${word.slice(0, 2)}`, `$${word.slice(-2)}`, ...(word.length <= 4 ? [`*${word[0]}${word.at(-1)}`] : [])];
  const near = new Set(keys.flatMap((key) => leaves.nearWords(key)).filter((other) => other !== word && isOneSlip(word, other)));
  if (near.size > 0 || word.length < 4 || word.length > 16) return [...near].slice(0, MAX_NEAR);
  return findNearPart(leaves, word).slice(0, MAX_NEAR);
}

const MAX_NEAR = 40;
/** A shorter part of a compound would fit too many words. */
const MIN_PART = 3;

function findNearPart(leaves: Leaves, word: string): string[] {
  const found: {readonly length: number; readonly text: string}[] = [];
  const tryParts = (other: string, cut: (length: number) => readonly [part: string, whole: string]): void => {
    for (let length = Math.max(MIN_PART, other.length - 1); length <= Math.min(word.length - 1, other.length + 1); length += 1) {
      const [part, whole] = cut(length);
      if (part !== other && other.length > 2 && isOneSlip(part, other)) found.push({length: other.length, text: whole});
    }
  };
  for (const other of leaves.nearWords(`^${word.slice(0, 2)}`)) tryParts(other, (length) => [word.slice(0, length), other + word.slice(length)]);
  for (const other of leaves.nearWords(`$${word.slice(-2)}`)) tryParts(other, (length) => [word.slice(-length), word.slice(0, -length) + other]);
  const longest = Math.max(0, ...found.map(({length}) => length));
  return [...new Set(found.filter(({length}) => length === longest).map(({text}) => text))];
}

/** One letter put in, left out or changed, or two neighbours exchanged. */
function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0, end = 0;
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start += 1;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const rest = one.slice(start, one.length - end), otherRest = other.slice(start, other.length - end);
  return (rest.length <= 1 && otherRest.length <= 1) || (rest.length === 2 && otherRest.length === 2 && rest[0] === otherRest[1] && rest[1] === otherRest[0]);
}
