import type {Citation} from './readCitations';

/** The citation that words at some place look back to, and the text from it to there without brackets in between. */
export interface LastCitation {
  readonly citation: Citation;
  readonly gap: string;
}

/**
 * Remembers the last citation of each depth of brackets: behind 「第三条（第五条において準用する場合を含む。）及び」
 * one looks back to 第三条; inside a bracket, to what was cited there, else to what stands in front of it.
 */
export class CitationsByBracket {
  private readonly byDepth: (Citation | undefined)[] = [];
  private position = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  last(position: number): LastCitation | undefined {
    this.advance(position);
    for (let depth = this.depth; depth >= 0; depth--) {
      const citation = this.byDepth[depth];
      if (citation) return {citation, gap: withoutNotes(this.text.slice(citation.end, position))};
    }
    return undefined;
  }

  add(citation: Citation): void {
    this.advance(citation.end);
    this.byDepth[this.depth] = citation;
  }

  private advance(position: number): void {
    for (; this.position < position; this.position++) {
      const character = this.text[this.position];
      if (character === '（' || character === '(') this.byDepth[++this.depth] = undefined;
      else if ((character === '）' || character === ')') && this.depth > 0) this.depth--;
    }
  }
}

/** Brackets that have closed again say nothing about how two citations hang together. */
function withoutNotes(text: string): string {
  let rest = text;
  for (let shorter = rest.replace(CLOSED, ''); shorter !== rest; shorter = rest.replace(CLOSED, '')) rest = shorter;
  return rest;
}

const CLOSED = /[（(][^（）()]*[）)]/g;
