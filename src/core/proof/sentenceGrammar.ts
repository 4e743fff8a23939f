/** The grammar of amending sentences, read back from their text alone. */
export interface ReadClause {
  /** Words in front of the verb. */
  readonly words: string;
  readonly verb: '改' | '削' | '加' | 'とす' | '下' | '上' | '付';
}

const VERBS: readonly (readonly [RegExp, ReadClause['verb']])[] = [
  [/改め(?:る)?$/, '改'], [/削(?:り|る)$/, '削'], [/加え(?:る)?$/, '加'], [/と(?:し|する)$/, 'とす'],
  [/繰り下げ(?:る)?$/, '下'], [/繰り上げ(?:る)?$/, '上'], [/付(?:し|する)$/, '付'],
];
const SENTENCE = /^　　(?:附則|別表|様式|別記|目次|題名|本則|第[〇一二三四五六七八九十百千0-9０-９]+(?:条|章|節|款|編))[^｜]*(?:改め|削|加え|とす|繰り下げ|繰り上げ|付す)る。$/;

/** Sentences, each with the lines of the text that it gives. */
export function readSentences(text: string): readonly {readonly clauses: readonly ReadClause[]; readonly given: readonly string[]}[] {
  const sentences: {clauses: readonly ReadClause[]; given: string[]}[] = [];
  for (const line of text.split('\n').slice(1)) {
    if (SENTENCE.test(line)) sentences.push({clauses: toClauses(line.trim().slice(0, -1)), given: []});
    else sentences[sentences.length - 1].given.push(line);
  }
  return sentences;
}

/** Cut at 「、」 outside quotes where a verb has just ended. */
function toClauses(sentence: string): readonly ReadClause[] {
  const clauses: ReadClause[] = [];
  let start = 0;
  for (const end of [...outside(sentence, '、'), sentence.length]) {
    const part = sentence.slice(start, end);
    const verb = VERBS.find(([pattern]) => pattern.test(part));
    if (!verb || part.endsWith('」')) continue;
    clauses.push({words: part.replace(verb[0], ''), verb: verb[1]});
    start = end + 1;
  }
  return clauses;
}

/** Positions of a mark outside 「」. */
function outside(text: string, mark: string): readonly number[] {
  const found: number[] = [];
  let depth = 0;
  [...text].forEach((character, index) => {
    if (character === '「') depth++;
    else if (character === '」') depth--;
    else if (character === mark && depth === 0) found.push(index);
  });
  return found;
}

/** The quotations in some words, in order, inner ones left in place. */
export function quotations(words: string): readonly string[] {
  const quotes: string[] = [];
  let depth = 0, start = 0;
  for (let index = 0; index < words.length; index++) {
    if (words[index] === '「' && depth++ === 0) start = index + 1;
    else if (words[index] === '」' && --depth === 0) quotes.push(words.slice(start, index));
  }
  return quotes;
}
