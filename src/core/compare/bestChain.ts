import type {Pair} from './alignSequence';

/** Grids of more cells than this are searched only near their diagonal, so that a gap costs length x band. */
const WHOLE_GRID = 10_000;
const BAND = 40;

/** The ascending pairs (i, j) whose values sum up highest; a value of 0 is no pair. */
export function bestChain(size: {readonly olds: number; readonly news: number}, valueOf: (i: number, j: number) => number): readonly Pair[] {
  const grid = new Grid(size.olds, size.news);
  for (let i = size.olds - 1; i >= 0; i--) for (let j = grid.last(i); j >= grid.first(i); j--) grid.fill(i, j, valueOf(i, j));
  return grid.walk();
}

/** Best sums from each cell to the end; of a large grid only the band along the diagonal is kept. */
class Grid {
  private readonly band: number;
  private readonly width: number;
  private readonly sums: Float64Array;
  private readonly taken: Uint8Array;

  constructor(private readonly olds: number, private readonly news: number) {
    this.band = olds * news > WHOLE_GRID ? BAND : news;
    this.width = Math.min(news, 2 * this.band + 1);
    this.sums = new Float64Array(olds * this.width);
    this.taken = new Uint8Array(olds * this.width);
  }

  first(i: number): number {
    const centre = Math.round((i * this.news) / this.olds);
    return Math.max(0, Math.min(centre - this.band, this.news - this.width));
  }

  last(i: number): number {
    return this.first(i) + this.width - 1;
  }

  fill(i: number, j: number, value: number): void {
    const skip = Math.max(this.best(i + 1, j), this.best(i, j + 1));
    const take = value === 0 ? 0 : value + this.best(i + 1, j + 1);
    this.sums[this.at(i, j)] = Math.max(skip, take);
    if (take > skip) this.taken[this.at(i, j)] = 1;
  }

  walk(): readonly Pair[] {
    const pairs: Pair[] = [];
    for (let i = 0, j = 0; i < this.olds && j < this.news;) {
      if (this.has(i, j) && this.taken[this.at(i, j)]) pairs.push([i++, j++]);
      else if (this.best(i + 1, j) >= this.best(i, j + 1)) i++;
      else j++;
    }
    return pairs;
  }

  private best(i: number, j: number): number {
    return this.has(i, j) ? this.sums[this.at(i, j)] : 0;
  }

  private has(i: number, j: number): boolean {
    return i < this.olds && j < this.news && j >= this.first(i) && j <= this.last(i);
  }

  private at(i: number, j: number): number {
    return i * this.width + j - this.first(i);
  }
}
