import type {Token} from '../../text/tokens';
import type {Matches} from './longestMatches';
import {PHRASE_COST, pairWeight} from './weights';

/**
 * Pairs the tokens of two short texts so that shared weight minus the cost of each changed phrase is greatest.
 * Pairs may differ (`第三条` against `第四条`): they stand in the same place. Time and memory: product of the lengths.
 */
export function alignTokens(olds: readonly Token[], news: readonly Token[]): Matches {
  const grid = new Grid(olds, news);
  for (let i = olds.length; i >= 0; i--) for (let j = news.length; j >= 0; j--) grid.fill(i, j);
  return grid.walk();
}

/** Best score from each place to the end: `paired` when the tokens before it were paired, `open` inside a changed phrase. */
class Grid {
  private readonly width: number;
  private readonly paired: Float64Array;
  private readonly open: Float64Array;

  constructor(private readonly olds: readonly Token[], private readonly news: readonly Token[]) {
    this.width = news.length + 1;
    this.paired = new Float64Array((olds.length + 1) * this.width);
    this.open = new Float64Array(this.paired.length);
  }

  fill(i: number, j: number): void {
    const at = i * this.width + j;
    if (i === this.olds.length && j === this.news.length) return;
    const take = this.take(i, j);
    const skip = Math.max(this.skipOld(i, j), this.skipNew(i, j));
    this.open[at] = Math.max(take, skip);
    this.paired[at] = Math.max(take, skip - PHRASE_COST);
  }

  walk(): Matches {
    const matches: (readonly [number, number])[] = [];
    let isOpen = false;
    for (let i = 0, j = 0; i < this.olds.length || j < this.news.length;) {
      const best: number = (isOpen ? this.open : this.paired)[i * this.width + j];
      const take = this.take(i, j);
      isOpen = take < best || take === -Infinity;
      if (!isOpen) matches.push([i++, j++]);
      else if (this.skipOld(i, j) >= this.skipNew(i, j)) i++;
      else j++;
    }
    return matches;
  }

  private take(i: number, j: number): number {
    if (i === this.olds.length || j === this.news.length) return -Infinity;
    const value = pairWeight(this.olds[i], this.news[j]);
    return value === 0 ? -Infinity : value + this.paired[(i + 1) * this.width + j + 1];
  }

  private skipOld(i: number, j: number): number {
    return i < this.olds.length ? this.open[(i + 1) * this.width + j] : -Infinity;
  }

  private skipNew(i: number, j: number): number {
    return j < this.news.length ? this.open[i * this.width + j + 1] : -Infinity;
  }
}
