/** What was found for one piece of a question. */
export class Matches {
  /** Section -> score. */
  readonly scores = new Map<number, number>();
  /** Page -> score of its title. */
  readonly titles = new Map<number, number>();
  /** Folded spellings that were found, for the marks in the passage. */
  readonly forms = new Set<string>();

  /** Keeps the better of two scores. */
  put(section: number, score: number): void {
    if (!((this.scores.get(section) ?? -1) >= score)) this.scores.set(section, score);
  }

  putTitle(page: number, score: number): void {
    if (!((this.titles.get(page) ?? -1) >= score)) this.titles.set(page, score);
  }

  get isEmpty(): boolean {
    return this.scores.size === 0;
  }
}
