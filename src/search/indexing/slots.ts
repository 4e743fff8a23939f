import type {RecordTerms, TermFacts} from './terms';

/** FlexSearch keeps records of a term by slot, best first: five levels of weight, each with four kinds of word boundary. */
export const SLOT_COUNT = 20;

/** Saturation as in BM25: a term that stands often in a short record weighs most. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.6;
const STRONG = 1.4, MIDDLE = 0.9;

/** In: a record's terms, and how long its text is beside the average. Out: the slot of each term. */
export function toSlots(terms: RecordTerms, relativeLength: number): Map<string, number> {
  const damping = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * relativeLength);
  return new Map([...terms].map(([term, facts]) => [term, levelOf(facts, damping) * 4 + (facts.startsWord ? 0 : 2) + (facts.endsWord ? 0 : 1)]));
}

function levelOf({level, count}: TermFacts, damping: number): number {
  if (level < 2) return level;
  const impact = count * (1 + SATURATION) / (count + damping);
  return impact >= STRONG ? 2 : impact >= MIDDLE ? 3 : 4;
}
