import {brotliCompressSync} from 'node:zlib';
import {Charset, Index} from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import {segment} from '../../src/search/text/segment';
import {pagesOf, toDocuments, type Engine} from './engine';

const MAX_RESULTS = 200;

export const flexSearchDefault = flexSearch('FlexSearch（初めの設定）', {});
export const flexSearchCjk = flexSearch('FlexSearch（Charset.CJK）', {encoder: Charset.CJK});

function flexSearch(name: string, options: ConstructorParameters<typeof Index>[0]): Engine {
  return {
    name,
    open: async (pages) => {
      const documents = toDocuments(pages);
      const index = new Index(options);
      for (const {id, text} of documents) index.add(id, text);
      let stored = '';
      await index.export((_key, data) => void (stored += data));
      return {bytes: sizeOf(stored), ask: async (query) => ({pages: pagesOf(documents, index.search(query, {limit: MAX_RESULTS}) as number[])})};
    },
  };
}

/** As its documentation advises for languages without spaces. */
export const miniSearchWords: Engine = {
  name: 'MiniSearch（Intl.Segmenter）',
  open: async (pages) => {
    const documents = toDocuments(pages);
    const index = new MiniSearch({fields: ['title', 'heading', 'body'], tokenize: words, searchOptions: {fuzzy: 0.2, prefix: true, boost: {title: 3, heading: 2}}});
    index.addAll(documents);
    return {bytes: sizeOf(JSON.stringify(index)), ask: async (query) => ({pages: pagesOf(documents, index.search(query).map(({id}) => id as number))})};
  },
};

export const lunrWords: Engine = {
  name: 'lunr（Intl.Segmenter）',
  open: async (pages) => {
    const documents = toDocuments(pages);
    const index = lunr(function build() {
      this.pipeline.reset();
      this.searchPipeline.reset();
      this.tokenizer = Object.assign((text: unknown) => words(String(text ?? '')).map((word) => new lunr.Token(word, {})), {separator: /\s/});
      for (const field of ['title', 'heading', 'body']) this.field(field);
      for (const document of documents) this.add(document);
    });
    const find = (query: string): number[] => index.query((builder) => words(query).forEach((word) => void builder.term(word, {}))).map(({ref}) => Number(ref));
    return {bytes: sizeOf(JSON.stringify(index)), ask: async (query) => ({pages: pagesOf(documents, find(query))})};
  },
};

function words(text: string): string[] {
  return segment(text.normalize('NFKC').toLowerCase());
}

function sizeOf(stored: string): number {
  return brotliCompressSync(stored).length;
}
