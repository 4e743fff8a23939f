/** The light build (4 kB gzip against 17 kB) has no type of its own. The package does not export it by name, so it is imported by path. */
declare module '*/flexsearch.light.module.min.js' {
  /** Slots by score, best first; each holds record ids. Slots without a record may be missing. */
  export type Slots = (number[] | undefined)[];

  export interface IndexOptions {
    readonly encode: (content: string) => string[];
    /** Number of slots. */
    readonly resolution: number;
    readonly score: (terms: readonly string[], term: string, position: number) => number;
  }

  export class Index {
    constructor(options: IndexOptions);
    add(id: number, content: string): this;
    search(query: string, options: {readonly limit: number}): number[];
    readonly map: Map<string, Slots>;
  }
}
