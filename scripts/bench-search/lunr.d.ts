/** lunr has no types of its own; as far as the bench uses it. */
declare module 'lunr' {
  interface Builder {
    pipeline: {reset(): void};
    searchPipeline: {reset(): void};
    tokenizer: unknown;
    field(name: string): void;
    add(document: object): void;
  }
  interface Index {
    query(build: (query: {term(word: string, options: object): void}) => void): {readonly ref: string}[];
  }
  const lunr: ((build: (this: Builder) => void) => Index) & {readonly Token: new (text: string, metadata: object) => unknown};
  export default lunr;
}
