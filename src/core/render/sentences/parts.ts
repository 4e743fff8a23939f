import type {Part} from './instructions';

/** A provision cut into its sentences that have names: 本文 comes without one. Joined, the texts are the provision. */
export interface NamedPart {
  readonly part: Extract<Part, '' | 'ただし書' | '後段'>;
  readonly text: string;
}

/** Cuts off the ただし書 and, of two sentences, the 後段 (K11). */
export function toParts(text: string): readonly NamedPart[] {
  const sentences = toSentences(text);
  const provisoAt = sentences.findIndex((sentence, index) => index > 0 && sentence.startsWith('ただし、'));
  if (provisoAt > 0) return cut(sentences, provisoAt, 'ただし書');
  if (sentences.length === 2) return cut(sentences, 1, '後段');
  return [{part: '', text}];
}

function cut(sentences: readonly string[], at: number, part: NamedPart['part']): readonly NamedPart[] {
  return [{part: '', text: sentences.slice(0, at).join('')}, {part, text: sentences.slice(at).join('')}];
}

/** At 「。」 outside brackets and quotation marks. */
function toSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let depth = 0, start = 0;
  for (let index = 0; index < text.length; index++) {
    if ('（「『('.includes(text[index])) depth++;
    else if ('）」』)'.includes(text[index])) depth--;
    else if (text[index] === '。' && depth <= 0) {
      sentences.push(text.slice(start, index + 1));
      start = index + 1;
    }
  }
  return start < text.length ? [...sentences, text.slice(start)] : sentences;
}
