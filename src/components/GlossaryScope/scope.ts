import {createContext} from 'react';

/** What a page has explained so far. */
export interface Scope {
  /** Term -> the paragraph that explains it, in the order of the page. */
  readonly explainedBy: Map<string, string>;
}

/** Undefined on pages that explain no terms. */
export const ScopeContext = createContext<Scope | undefined>(undefined);
