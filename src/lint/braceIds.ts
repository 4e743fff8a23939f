/** An id written as `{#id}` after a heading. */
export interface BraceId {
  readonly id: string;
  /** From 1. */
  readonly line: number;
  /** From 1, of the brace. */
  readonly column: number;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}\s/;
const BRACE_ID = /(?<!`)\{#([^}\s]*)\}(?!`)/;

/** Finds every `{#id}` in a heading outside code, from the raw lines: MDX cannot parse such a page. */
export function findBraceIds(text: string): readonly BraceId[] {
  return headingLines(text).flatMap(({content, line}) => {
    const found = BRACE_ID.exec(content);
    return found ? [{id: found[1], line, column: found.index + 1}] : [];
  });
}

/** The text with each `{#id}` as the comment it stands for; every other line is left as it is. */
export function repairBraceIds(text: string): string {
  const wrong = new Set(findBraceIds(text).map(({line}) => line));
  if (wrong.size === 0) return text;
  return text.split('\n').map((content, index) => (wrong.has(index + 1) ? content.replace(BRACE_ID, '{/* #$1 */}') : content)).join('\n');
}

function headingLines(text: string): readonly {readonly content: string; readonly line: number}[] {
  let fence = '';
  return text.split('\n').flatMap((content, index) => {
    const mark = FENCE.exec(content)?.[1] ?? '';
    const isFence = mark !== '' && (fence === '' || mark.startsWith(fence));
    if (isFence) fence = fence === '' ? mark : '';
    return fence === '' && !isFence && HEADING.test(content) ? [{content, line: index + 1}] : [];
  });
}
