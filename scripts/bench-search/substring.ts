import {brotliCompressSync} from 'node:zlib';
import type {Engine} from './engine';

/** The floor: every word of the question as it is, in the NFKC text of a page; most mentions first. */
export const substring: Engine = {
  name: '文字列をそのまま探す（NFKC）',
  open: async (pages) => {
    const texts = pages.map(({id, title, sections}) => ({id, text: fold(`${title}\n${sections.map(({heading, body}) => `${heading}\n${body}`).join('\n')}`)}));
    return {
      bytes: brotliCompressSync(JSON.stringify(texts)).length,
      ask: async (query) => {
        const words = fold(query).split(/\s+/).filter(Boolean);
        const found = texts.map(({id, text}) => ({id, counts: words.map((word) => text.split(word).length - 1)})).filter(({counts}) => counts.every((count) => count > 0));
        return {pages: found.sort((one, other) => sum(other.counts) - sum(one.counts)).map(({id}) => id)};
      },
    };
  },
};

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
