import type {TermSpelling} from './findTerms';

/** Every way to write every term. */
export function toSpellings(terms: readonly {readonly id: string; readonly term: string; readonly also: readonly string[]}[]): TermSpelling[] {
  return terms.flatMap(({id, term, also}) => [term, ...also].map((word) => ({id, word})));
}
