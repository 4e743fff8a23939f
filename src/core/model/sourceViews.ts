/** Every source of the texts and registers that this audience may see, with all that rests on it. */
export interface SourcesView {
  readonly groups: readonly {
    /** e.g. `法令` */
    readonly name: string;
    readonly sources: readonly SourceView[];
  }[];
}

export interface SourceView {
  readonly title: string;
  /** '' for a paper that has no address. */
  readonly url: string;
  readonly dates: readonly string[];
  /** Page by page: `協働の手引き「進め方」`, with the clauses on it. */
  readonly pages: readonly {readonly name: string; readonly uses: readonly {readonly heading: string; readonly address: string}[]}[];
}
