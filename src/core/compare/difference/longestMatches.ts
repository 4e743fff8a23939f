/** Pairs of equal positions `[i in a, j in b]`, ascending in both. */
export type Matches = readonly (readonly [number, number])[];

/**
 * Longest common subsequence of two sequences of numbers, by Myers' greedy algorithm (E. W. Myers, 1986).
 * Undefined when they are more than `maxEdits` insertions and deletions apart; the caller then takes something coarser.
 * Time is (length) x (edits), memory edits squared; equal heads and tails cost nothing.
 */
export function longestMatches(a: ArrayLike<number>, b: ArrayLike<number>, maxEdits: number): Matches | undefined {
  const head = commonHead(a, b);
  const tail = commonTail(a, b, head);
  const middle = middleMatches({a, b, head, n: a.length - head - tail, m: b.length - head - tail}, maxEdits);
  if (!middle) return undefined;
  const matches: (readonly [number, number])[] = [];
  for (let k = 0; k < head; k++) matches.push([k, k]);
  matches.push(...middle);
  for (let k = tail; k > 0; k--) matches.push([a.length - k, b.length - k]);
  return matches;
}

export function commonHead(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  return head;
}

export function commonTail(a: ArrayLike<number>, b: ArrayLike<number>, head: number): number {
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return tail;
}

interface Middle {
  readonly a: ArrayLike<number>;
  readonly b: ArrayLike<number>;
  readonly head: number;
  readonly n: number;
  readonly m: number;
}

function middleMatches(middle: Middle, maxEdits: number): Matches | undefined {
  if (middle.n === 0 || middle.m === 0) return [];
  const trace = furthestPaths(middle, Math.min(maxEdits, middle.n + middle.m));
  return trace && walkBack(middle, trace);
}

/** For every number of edits d, how far each diagonal -d..d reaches; undefined when the end is not reached. */
function furthestPaths({a, b, head, n, m}: Middle, maxEdits: number): readonly Int32Array[] | undefined {
  const offset = maxEdits + 1;
  const reach = new Int32Array(2 * maxEdits + 3);
  const trace: Int32Array[] = [];
  for (let d = 0; d <= maxEdits; d++) {
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && reach[offset + k - 1] < reach[offset + k + 1]);
      let x = down ? reach[offset + k + 1] : reach[offset + k - 1] + 1;
      while (x < n && x - k < m && x - k >= 0 && a[head + x] === b[head + x - k]) x++;
      reach[offset + k] = x;
      if (x >= n && x - k >= m) return [...trace, reach.slice(offset - d, offset + d + 1)];
    }
    trace.push(reach.slice(offset - d, offset + d + 1));
  }
  return undefined;
}

function walkBack({head, n, m}: Middle, trace: readonly Int32Array[]): Matches {
  const matches: (readonly [number, number])[] = [];
  let x = n;
  let y = m;
  for (let d = trace.length - 1; d > 0; d--) {
    const reach = (k: number): number => (Math.abs(k) <= d - 1 ? trace[d - 1][k + d - 1] : -1);
    const k = x - y;
    const down = k === -d || (k !== d && reach(k - 1) < reach(k + 1));
    const fromX = down ? reach(k + 1) : reach(k - 1);
    const fromY = fromX - (down ? k + 1 : k - 1);
    while (x > fromX && y > fromY && !(x === fromX + (down ? 0 : 1) && y === fromY + (down ? 1 : 0))) matches.push([head + --x, head + --y]);
    x = fromX;
    y = fromY;
  }
  while (x > 0 && y > 0) matches.push([head + --x, head + --y]);
  return matches.reverse();
}
