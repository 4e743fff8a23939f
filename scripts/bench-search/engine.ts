export interface Page {
  readonly id: number;
  readonly title: string;
  readonly sections: readonly {readonly heading: string; readonly body: string}[];
}

export interface JudgedQuery {
  readonly id: string;
  readonly q: string;
  readonly rel: readonly number[];
  readonly best: readonly number[];
}

/** Asks a question. Out: pages, best first; bytes when the engine loads on demand. */
export type Ask = (query: string) => Promise<{readonly pages: readonly number[]; readonly bytes?: number; readonly ms?: number}>;

export interface Engine {
  readonly name: string;
  /** Builds over pages, title and sections as its documents. Out: how to ask, what a browser loads at once (Brotli), and how to end. */
  readonly open: (pages: readonly Page[]) => Promise<{readonly ask: Ask; readonly bytes: number; readonly close?: () => Promise<void>}>;
}

/** One section of a page as a document of its own; the first bears the title. */
export function toDocuments(pages: readonly Page[]): {id: number; page: number; text: string; title: string; heading: string; body: string}[] {
  return pages.flatMap(({id, title, sections}) => sections.map(({heading, body}) => ({page: id, title, heading, body, text: `${title}\n${heading}\n${body}`}))).map((document, id) => ({id, ...document}));
}

export function pagesOf(documents: readonly {readonly page: number}[], ids: Iterable<number>): number[] {
  return [...new Set(Array.from(ids, (id) => documents[id].page))];
}
