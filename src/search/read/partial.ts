import {toGrams} from './grams';
import type {Leaves} from './leaves';
import type {Matches} from './matches';
import {LEVEL_WEIGHTS} from './weights';

export interface PartialOptions {
  readonly weight: number;
  readonly into: Matches;
  /** The least share of its terms, rare ones counting more, that a section must hold. */
  readonly share: number;
}

/** Finds sections that hold a good part of a phrase. */
export function addPartial(leaves: Leaves, phrase: string, {weight, into, share}: PartialOptions): void {
  const {required, soft} = toGrams(phrase);
  const terms = [...new Set(required.length >= 2 ? required : [...required, ...soft])];
  if (terms.length < 2) return;
  const found = new Map<number, {part: number; level: number}>();
  let total = 0;
  for (const term of terms) {
    const posting = leaves.posting(term);
    const rarity = Math.log(1 + leaves.pageOf.length / (posting?.ids.length ?? 1));
    total += rarity;
    posting?.ids.forEach((section, place) => {
      const known = found.get(section) ?? {part: 0, level: 0};
      found.set(section, {part: known.part + rarity, level: known.level + rarity * LEVEL_WEIGHTS[posting.slots[place] >> 2]});
    });
  }
  if (leaves.isWaiting) return;
  for (const [section, {part, level}] of found) {
    if (part / total >= share) into.put(section, weight * (part / total) ** 2 * (level / part));
  }
  if (!into.isEmpty) for (const term of terms) into.forms.add(term.replace('~', ''));
}
