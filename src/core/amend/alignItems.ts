import {diffArrays} from 'diff';
import {longestIncreasing} from '../compare/longestIncreasing';

/** Up to so many items an exact difference is asked for; past it common landmarks split the range first. */
const SMALL_RANGE = 3000;
/** Edits after which an exact difference is given up: its cost grows with their square. */
const MAX_EDITS = 60;

export type ItemPair = readonly [oldIndex: number, newIndex: number];
interface Span {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/**
 * Which items of two sequences stay: pairs of equal items, ascending on both sides. Deterministic.
 * A shorter difference may exist in long ranges (see the limits above); the pairs are always true.
 */
export function alignItems(oldItems: readonly string[], newItems: readonly string[]): ItemPair[] {
  const pairs: ItemPair[] = [];
  const open: Span[] = [{oldStart: 0, oldEnd: oldItems.length, newStart: 0, newEnd: newItems.length}];
  for (let span = open.pop(); span; span = open.pop()) {
    const rest = trimmed(span, {oldItems, newItems, pairs});
    const exact = exactPairs(rest, oldItems, newItems);
    const found = exact ?? landmarks(rest, oldItems, newItems);
    pairs.push(...found);
    if (!exact && found.length > 0) open.push(...gaps(rest, found));
  }
  return pairs.sort((a, b) => a[0] - b[0]);
}

interface Alignment {
  readonly oldItems: readonly string[];
  readonly newItems: readonly string[];
  /** Grows. */
  readonly pairs: ItemPair[];
}

/** Takes the equal items off both ends. */
function trimmed(span: Span, {oldItems, newItems, pairs}: Alignment): Span {
  let {oldStart, oldEnd, newStart, newEnd} = span;
  while (oldStart < oldEnd && newStart < newEnd && oldItems[oldStart] === newItems[newStart]) pairs.push([oldStart++, newStart++]);
  while (oldStart < oldEnd && newStart < newEnd && oldItems[oldEnd - 1] === newItems[newEnd - 1]) pairs.push([--oldEnd, --newEnd]);
  return {oldStart, oldEnd, newStart, newEnd};
}

function exactPairs(span: Span, oldItems: readonly string[], newItems: readonly string[]): ItemPair[] | undefined {
  const oldPart = oldItems.slice(span.oldStart, span.oldEnd);
  const newPart = newItems.slice(span.newStart, span.newEnd);
  if (oldPart.length === 0 || newPart.length === 0) return [];
  if (oldPart.length + newPart.length > SMALL_RANGE) return undefined;
  const changes = diffArrays(oldPart, newPart, {maxEditLength: MAX_EDITS});
  if (!changes) return undefined;
  const pairs: ItemPair[] = [];
  let oldIndex = span.oldStart, newIndex = span.newStart;
  for (const change of changes) {
    if (change.removed) oldIndex += change.count;
    else if (change.added) newIndex += change.count;
    else for (let i = 0; i < change.count; i++) pairs.push([oldIndex++, newIndex++]);
  }
  return pairs;
}

/** Items that occur equally often on both sides, the n-th with the n-th; of those the longest ascending run. */
function landmarks(span: Span, oldItems: readonly string[], newItems: readonly string[]): readonly ItemPair[] {
  const oldPlaces = placesByItem(oldItems, span.oldStart, span.oldEnd);
  const newPlaces = placesByItem(newItems, span.newStart, span.newEnd);
  const candidates: ItemPair[] = [];
  for (const [item, places] of oldPlaces) {
    const others = newPlaces.get(item);
    if (others?.length !== places.length || item.trim() === '') continue;
    places.forEach((place, nth) => candidates.push([place, others[nth]]));
  }
  return longestIncreasing(candidates.sort((a, b) => a[0] - b[0]));
}

function placesByItem(items: readonly string[], start: number, end: number): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let index = start; index < end; index++) {
    const known = places.get(items[index]);
    if (known) known.push(index);
    else places.set(items[index], [index]);
  }
  return places;
}

function gaps(span: Span, pairs: readonly ItemPair[]): Span[] {
  const stops = [...pairs, [span.oldEnd, span.newEnd] as const];
  let oldStart = span.oldStart, newStart = span.newStart;
  return stops.flatMap(([oldEnd, newEnd]) => {
    const gap = {oldStart, oldEnd, newStart, newEnd};
    [oldStart, newStart] = [oldEnd + 1, newEnd + 1];
    return gap.oldEnd > gap.oldStart && gap.newEnd > gap.newStart ? [gap] : [];
  });
}
