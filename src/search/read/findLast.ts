/** Place of the last key that is not after the one asked for, or -1. */
export function findLast(sorted: readonly string[], key: string): number {
  let low = 0, high = sorted.length - 1, found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= key) {
      found = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}
