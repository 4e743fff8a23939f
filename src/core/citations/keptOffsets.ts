import type {Segment} from '../model/comparison';

/** For an offset in the new text, the same place in the old one; undefined where the text is new. */
export function keptOffsets(segments: readonly Segment[]): (newOffset: number) => number | undefined {
  const kept: {readonly newStart: number; readonly oldStart: number; readonly length: number}[] = [];
  let oldAt = 0, newAt = 0;
  for (const [sign, {length}] of segments) {
    if (sign === '=') kept.push({newStart: newAt, oldStart: oldAt, length});
    if (sign !== '+') oldAt += length;
    if (sign !== '-') newAt += length;
  }
  return (offset) => {
    const stretch = kept.find(({newStart, length}) => offset >= newStart && offset < newStart + length);
    return stretch && stretch.oldStart + offset - stretch.newStart;
  };
}
