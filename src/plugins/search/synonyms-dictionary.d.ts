/** The package has types, but its `exports` hide them. As far as we use it. */
declare module 'sudachi-synonyms-dictionary' {
  export interface SudachiSynonymsGroup {
    readonly items: readonly {readonly midashi: string; readonly expandControl: number; readonly vocabularyNumber?: number}[];
  }
}
