type Pair = readonly [number, number];

/** The most pairs, ascending in the old index, that also ascend in the new one. Time n log n. */
export function longestIncreasing(pairs: readonly Pair[]): readonly Pair[] {
  const ends: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, value], k) => {
    const length = firstNotBelow(ends, (end) => pairs[end][1] >= value);
    before[k] = length > 0 ? ends[length - 1] : -1;
    ends[length] = k;
  });
  const chain: Pair[] = [];
  for (let k = ends[ends.length - 1] ?? -1; k >= 0; k = before[k]) chain.push(pairs[k]);
  return chain.reverse();
}

function firstNotBelow(ends: readonly number[], isNotBelow: (end: number) => boolean): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isNotBelow(ends[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}
